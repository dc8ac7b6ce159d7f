//! Markdown to [`RichText`], once, at start.
//!
//! Promises: what a clinic may write - paragraphs, lists, strong and emphasised text -
//! comes out as structure. Refuses: everything else (links, pictures, HTML, tables),
//! by name and line.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::reply::{Block, Emphasis, RichText, Span};

/// Something in the text that the assistant cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// Byte offset in the text.
    pub offset: usize,
    /// What it is.
    pub what: &'static str,
}

/// Parses a text; every unsupported construct is named.
pub fn parse(text: &str) -> Result<RichText, Vec<Unsupported>> {
    let mut builder = Builder::default();
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        if let Err(what) = builder.take(event) {
            builder.unsupported.push(Unsupported {
                offset: range.start,
                what,
            });
        }
    }
    if builder.unsupported.is_empty() {
        Ok(RichText(builder.blocks))
    } else {
        Err(builder.unsupported)
    }
}

/// Parses a text of which it is known that it has nothing unsupported: what is
/// unsupported is shown as it stands.
pub fn parse_lenient(text: &str) -> RichText {
    parse(text).unwrap_or_else(|_| RichText::plain(text))
}

/// Makes `value` stand for itself inside Markdown.
pub fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(if c == '\n' { ' ' } else { c });
    }
    escaped
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    items: Vec<Vec<Span>>,
    spans: Vec<Span>,
    in_list: bool,
    strong: usize,
    italic: usize,
    unsupported: Vec<Unsupported>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) -> Result<(), &'static str> {
        match event {
            Event::Text(text) => self.push(&text),
            Event::SoftBreak => self.push(if self.in_list { " " } else { "\n" }),
            Event::HardBreak => self.push("\n"),
            Event::Start(tag) => return self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Html(_) | Event::InlineHtml(_) => return Err("HTML"),
            Event::Code(_) => return Err("code"),
            Event::Rule => return Err("a rule"),
            _ => return Err("this construct"),
        }
        Ok(())
    }

    fn start(&mut self, tag: &Tag<'_>) -> Result<(), &'static str> {
        match tag {
            Tag::Paragraph | Tag::Item => {}
            Tag::List(None) if !self.in_list => {
                self.close_paragraph();
                self.in_list = true;
            }
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::List(None) => return Err("a list inside a list"),
            Tag::List(Some(_)) => return Err("a numbered list"),
            Tag::Link { .. } => return Err("a link"),
            Tag::Image { .. } => return Err("a picture"),
            Tag::Heading { .. } => return Err("a heading"),
            Tag::CodeBlock(_) => return Err("code (or a line indented by four spaces)"),
            Tag::BlockQuote(_) => return Err("a quotation"),
            Tag::HtmlBlock => return Err("HTML"),
            _ => return Err("this construct"),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if !self.in_list => self.close_paragraph(),
            TagEnd::Item => {
                let item = std::mem::take(&mut self.spans);
                self.items.push(item);
            }
            TagEnd::List(_) => {
                self.in_list = false;
                let items = std::mem::take(&mut self.items);
                self.blocks.push(Block::List(items));
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            _ => {}
        }
    }

    fn close_paragraph(&mut self) {
        let spans = std::mem::take(&mut self.spans);
        if !spans.is_empty() {
            self.blocks.push(Block::Paragraph(spans));
        }
    }

    fn push(&mut self, text: &str) {
        let emphasis = match (self.strong, self.italic) {
            (0, 0) => Emphasis::None,
            (0, _) => Emphasis::Italic,
            _ => Emphasis::Strong,
        };
        match self.spans.last_mut() {
            Some(last) if last.emphasis == emphasis => last.text.push_str(text),
            _ => self.spans.push(Span {
                text: text.to_owned(),
                emphasis,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_emphasis_become_structure() {
        let text = parse("Most need **3**\nsessions.\n\n- one\n- *two*\n\nEnd.").unwrap();
        assert_eq!(
            text.to_plain(),
            "Most need 3\nsessions.\n\n• one\n• two\n\nEnd."
        );
        assert_eq!(text.0.len(), 3);
    }

    #[test]
    fn what_the_assistant_cannot_say_is_named() {
        for (text, what) in [
            ("[a](http://x)", "a link"),
            ("# Title", "a heading"),
            ("1. one", "a numbered list"),
            ("<b>x</b>", "HTML"),
            ("![p](x.png)", "a picture"),
        ] {
            assert_eq!(parse(text).unwrap_err()[0].what, what, "{text}");
        }
    }

    #[test]
    fn an_escaped_value_stands_for_itself() {
        let hostile = "**bold** [x](y) <b> & - # `c` 1. _e_ \\ ~";
        let text = parse(&format!("Name: {}", escape(hostile))).unwrap();
        assert_eq!(text.to_plain(), format!("Name: {hostile}"));
    }
}

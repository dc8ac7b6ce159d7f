//! A reply's text as Telegram takes it: plain text, and entities that say which stretch
//! of it is bold or italic.
//!
//! Promises: the text is that of [`RichText::to_plain`], and offsets count UTF-16 code
//! units, as Telegram does. Refuses: markup of any kind, so that nothing in a text can be
//! taken for it.

use teloxide::types::MessageEntity;

use crate::assistant::reply::{Block, Emphasis, RichText, Span};

/// A text with its emphasis.
#[derive(Default)]
pub(super) struct Rendered {
    pub text: String,
    pub entities: Vec<MessageEntity>,
    /// The length of the text in UTF-16 code units.
    pub units: usize,
}

pub(super) fn render(body: &RichText) -> Rendered {
    let mut out = Rendered::default();
    for (place, block) in body.0.iter().enumerate() {
        if place > 0 {
            out.push("\n\n");
        }
        match block {
            Block::Heading(spans) => out.heading(spans),
            Block::Paragraph(spans) => out.spans(spans),
            Block::List(items) => out.list(items),
        }
    }
    out
}

impl Rendered {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.units += text.encode_utf16().count();
    }

    fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            let start = self.units;
            self.push(&span.text);
            match span.emphasis {
                Emphasis::None => {}
                Emphasis::Strong => self.mark(start, MessageEntity::bold),
                Emphasis::Italic => self.mark(start, MessageEntity::italic),
            }
        }
    }

    /// Telegram has no headings: bold from end to end, with no bold inside it again.
    fn heading(&mut self, spans: &[Span]) {
        let start = self.units;
        let first = self.entities.len();
        self.spans(spans);
        let inside = self.entities.split_off(first);
        self.mark(start, MessageEntity::bold);
        let italic =
            |entity: &MessageEntity| *entity == MessageEntity::italic(entity.offset, entity.length);
        self.entities.extend(inside.into_iter().filter(italic));
    }

    fn list(&mut self, items: &[Vec<Span>]) {
        for (place, item) in items.iter().enumerate() {
            self.push(if place > 0 { "\n• " } else { "• " });
            self.spans(item);
        }
    }

    fn mark(&mut self, start: usize, entity: fn(usize, usize) -> MessageEntity) {
        let length = self.units - start;
        if length > 0 {
            self.entities.push(entity(start, length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str, emphasis: Emphasis) -> Span {
        Span {
            text: text.to_owned(),
            emphasis,
        }
    }

    /// The stretch of the text that an entity covers, as Telegram counts.
    fn covered(rendered: &Rendered, entity: &MessageEntity) -> String {
        let units: Vec<u16> = rendered.text.encode_utf16().collect();
        String::from_utf16(&units[entity.offset..entity.offset + entity.length]).unwrap()
    }

    #[test]
    fn emphasis_covers_its_words_behind_emoji_and_arabic() {
        let body = RichText(vec![
            Block::Heading(vec![
                span("💉 العلاج ", Emphasis::Strong),
                span("بالحقن", Emphasis::Italic),
            ]),
            Block::Paragraph(vec![
                Span::plain("🦵🏽 rest, "),
                span("then 👍 move", Emphasis::Strong),
                span("", Emphasis::Italic),
            ]),
            Block::List(vec![
                vec![Span::plain("one")],
                vec![span("two 🎈", Emphasis::Italic)],
            ]),
        ]);
        let rendered = render(&body);
        assert_eq!(rendered.text, body.to_plain());
        assert_eq!(rendered.units, rendered.text.encode_utf16().count());
        let covered: Vec<String> = rendered
            .entities
            .iter()
            .map(|entity| covered(&rendered, entity))
            .collect();
        assert_eq!(
            covered,
            ["💉 العلاج بالحقن", "بالحقن", "then 👍 move", "two 🎈"]
        );
    }

    #[test]
    fn an_empty_text_has_no_entities() {
        let body = RichText(vec![Block::Heading(vec![span("", Emphasis::Strong)])]);
        let rendered = render(&body);
        assert_eq!((rendered.units, rendered.entities.len()), (0, 0));
    }
}

//! Bar charts as plain SVG, with the table behind each.
//!
//! Promises: nothing but rectangles and text, coloured by the style sheet; the table holds
//! every number. Lengths are in the units of the view box, in which text is 13 high.

/// A chart with its table.
pub(super) struct Chart {
    pub id: &'static str,
    pub title: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub bars: Vec<Bar>,
    pub width: u32,
    pub height: u32,
}

/// One bar with its label and its value.
pub(super) struct Bar {
    pub label: String,
    pub value: String,
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    pub text_y: u32,
    pub label_x: u32,
    pub value_x: u32,
}

/// What a bar shows.
pub(super) struct Item {
    pub label: String,
    pub amount: f64,
    pub shown: String,
}

const WIDTH: u32 = 480;
const LABELS: u32 = 190;
const VALUES: u32 = 60;
const ROW: u32 = 26;
const THICK: u32 = 16;

impl Chart {
    /// Bars below each other; `rows` is the table, with the same first column.
    pub fn new(
        id: &'static str,
        title: String,
        heads: Vec<String>,
        rows: Vec<Vec<String>>,
        items: Vec<Item>,
        right_to_left: bool,
    ) -> Self {
        let largest = items.iter().map(|item| item.amount).fold(0.0, f64::max);
        let height = ROW * u32::try_from(items.len()).unwrap_or(u32::MAX / ROW);
        let bars = (0u32..)
            .zip(items)
            .map(|(n, item)| bar(n, item, largest, right_to_left))
            .collect();
        Self {
            id,
            title,
            heads,
            rows,
            bars,
            width: WIDTH,
            height,
        }
    }
}

fn bar(n: u32, item: Item, largest: f64, right_to_left: bool) -> Bar {
    let room = f64::from(WIDTH - LABELS - VALUES);
    let share = if largest > 0.0 {
        item.amount / largest
    } else {
        0.0
    };
    let width = (room * share).round() as u32;
    let place = |x: u32| if right_to_left { WIDTH - x } else { x };
    Bar {
        label: short(&item.label),
        value: item.shown,
        x: if right_to_left {
            WIDTH - LABELS - width
        } else {
            LABELS
        },
        y: n * ROW + (ROW - THICK) / 2,
        width,
        height: THICK,
        text_y: n * ROW + ROW / 2 + 5,
        label_x: place(0),
        value_x: place(LABELS + width + 6),
    }
}

/// As much of a label as there is room for.
fn short(label: &str) -> String {
    const ROOM: usize = 26;
    if label.chars().count() <= ROOM {
        return label.to_owned();
    }
    label.chars().take(ROOM - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(right_to_left: bool) -> Chart {
        let item = |label: &str, amount: f64| Item {
            label: label.to_owned(),
            amount,
            shown: amount.to_string(),
        };
        let items = vec![item("a", 10.0), item("b", 5.0), item("c", 0.0)];
        Chart::new(
            "x",
            String::new(),
            Vec::new(),
            Vec::new(),
            items,
            right_to_left,
        )
    }

    #[test]
    fn bars_are_as_long_as_their_amounts() {
        let widths: Vec<u32> = chart(false).bars.iter().map(|bar| bar.width).collect();
        assert_eq!(widths, [230, 115, 0]);
    }

    #[test]
    fn a_chart_read_from_the_right_is_mirrored() {
        let (ltr, rtl) = (chart(false), chart(true));
        for (left, right) in ltr.bars.iter().zip(&rtl.bars) {
            assert_eq!(left.x + left.width, WIDTH - right.x);
            assert_eq!(left.label_x, WIDTH - right.label_x);
        }
    }
}

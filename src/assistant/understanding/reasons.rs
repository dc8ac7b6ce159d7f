//! Why: the words of a message that decided.

use super::linear::Linear;
use super::model::ReadMessage;

/// Words that are named, and the share of the strongest that each must have.
const REASONS: usize = 4;
const REASON_SHARE: f32 = 0.25;

/// The words that spoke most for a class, strongest first, as they stand in the message.
pub(super) fn reasons(
    linear: &Linear,
    text: &str,
    message: &ReadMessage,
    class: usize,
) -> Vec<String> {
    let cut = &message.cut;
    let mut weights = vec![0.0f32; cut.len()];
    for feature in &message.row.features {
        let (first, last) = (feature.first as usize, feature.last as usize);
        let shown = if first == last { 1.0 } else { 2.0 };
        let speaks = linear.speaks_for(feature, class) / shown;
        weights[first] += speaks;
        if last != first {
            weights[last] += speaks;
        }
    }
    let mut order: Vec<usize> = (0..cut.len()).filter(|&at| weights[at] > 0.0).collect();
    order.sort_by(|&a, &b| weights[b].total_cmp(&weights[a]).then(a.cmp(&b)));
    let least = order.first().map_or(0.0, |&at| REASON_SHARE * weights[at]);
    let strong = order
        .into_iter()
        .take(REASONS)
        .filter(|&at| weights[at] >= least);
    strong
        .filter_map(|at| text.get(cut[at].span.clone()))
        .map(str::to_owned)
        .collect()
}

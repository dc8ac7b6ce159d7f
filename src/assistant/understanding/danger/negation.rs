//! Words of negation, which must never make a message calm (C5).
//!
//! Folded as messages are. A word too many does no harm: a message is weighed with these
//! words and without them, and the graver result counts.

use crate::assistant::understanding::text::Token;

/// By language.
const NEGATIONS: [(&str, &[&str]); 19] = [
    (
        "ar",
        &[
            "لا",
            "ما",
            "مو",
            "مش",
            "مب",
            "ليس",
            "ليست",
            "لم",
            "لن",
            "بدون",
            "غير",
            "مافي",
            "مافيش",
            "ماعندي",
            "معنديش",
            "ولا",
            "مافيه",
            "ماكو",
        ],
    ),
    ("da", &["ikke", "ingen", "intet", "aldrig", "uden", "nej"]),
    (
        "de",
        &[
            "nicht", "kein", "keine", "keinen", "keiner", "nie", "ohne", "nein", "weder", "noch",
            "nix", "nichts",
        ],
    ),
    (
        "en",
        &[
            "no", "not", "nor", "never", "without", "none", "nothing", "isnt", "arent", "wasnt",
            "werent", "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "aint", "wont",
            "wouldnt", "couldnt", "cant", "cannot", "neither", "nope",
        ],
    ),
    (
        "es",
        &[
            "no", "ni", "nunca", "jamas", "sin", "tampoco", "nada", "ningun", "ninguna", "ninguno",
        ],
    ),
    (
        "fr",
        &[
            "ne", "n", "pas", "jamais", "sans", "aucun", "aucune", "ni", "rien", "non",
        ],
    ),
    (
        "hi",
        &[
            "नहीं",
            "न",
            "मत",
            "बिना",
            "nahi",
            "nahin",
            "na",
            "mat",
            "bina",
        ],
    ),
    (
        "id",
        &[
            "tidak", "tak", "bukan", "tanpa", "belum", "jangan", "gak", "nggak", "ga",
        ],
    ),
    (
        "it",
        &[
            "non", "no", "ne", "mai", "senza", "nessun", "nessuna", "nessuno", "niente", "nulla",
        ],
    ),
    (
        "lt",
        &["ne", "nera", "be", "niekada", "nei", "jokio", "jokios"],
    ),
    (
        "nl",
        &[
            "niet", "geen", "nooit", "zonder", "nee", "niks", "niets", "noch",
        ],
    ),
    (
        "pl",
        &[
            "nie", "ani", "bez", "brak", "nigdy", "zaden", "zadna", "zadne", "zadnego", "zadnej",
            "nic", "niema",
        ],
    ),
    (
        "pt",
        &[
            "nao", "nem", "nunca", "jamais", "sem", "nada", "nenhum", "nenhuma",
        ],
    ),
    (
        "ro",
        &["nu", "nici", "niciodata", "fara", "niciun", "nicio", "n"],
    ),
    (
        "ru",
        &[
            "не",
            "нет",
            "ни",
            "никогда",
            "без",
            "никакой",
            "никакои",
            "ничего",
        ],
    ),
    ("tr", &["degil", "yok", "hayir", "hic", "asla", "ne"]),
    (
        "uk",
        &[
            "не",
            "нема",
            "немае",
            "ні",
            "ни",
            "ніколи",
            "николи",
            "без",
            "ничого",
        ],
    ),
    (
        "ur",
        &[
            "نهيں", "نهين", "نه", "مت", "بغير", "nahi", "nahin", "na", "bina",
        ],
    ),
    ("vi", &["khong", "chua", "chang", "ko", "k", "hk", "dung"]),
];

/// The message without the negations of its language.
pub(super) fn without(cut: &[Token], language: &str) -> Vec<Token> {
    let words = NEGATIONS
        .iter()
        .find(|(known, _)| *known == language)
        .map_or(&[][..], |(_, words)| words);
    let mut rest = cut.to_vec();
    rest.retain(|token| !words.contains(&token.text.as_str()));
    rest
}

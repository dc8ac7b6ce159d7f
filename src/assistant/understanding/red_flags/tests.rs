//! Red flags on a small lexicon, and every rule of the lexicons that stand in `faq/`.

use std::collections::HashSet;
use std::path::PathBuf;

use super::lexicon::REQUIRED;
use super::*;
use crate::assistant::understanding::text::tokens;

fn lexicons(toml: &str) -> Lexicons {
    let lexicon = Lexicon::parse(toml).unwrap();
    let known = ["check", "heat", "clinic", "pan", "chess"];
    Lexicons::new(&[lexicon], &known.map(str::to_owned).into())
}

fn find(lexicons: &Lexicons, text: &str) -> Option<RedFlag> {
    lexicons.find(text, &tokens(text))
}

const REAL: [&str; 4] = ["en-GB", "pl", "ar", "es"];


fn examples(language: &str) -> Vec<String> {
    let mut all = Vec::new();
    fn strings(v: &toml::Value, all: &mut Vec<String>) {
        match v {
            toml::Value::Array(a) => for x in a { if let Some(s) = x.as_str() { all.push(s.to_owned()) } },
            toml::Value::Table(t) => for (k, x) in t { if k != "answers" && k != "follow_up" && k != "button" { strings(x, all) } },
            _ => {}
        }
    }
    for entry in std::fs::read_dir(format!("faq/{language}")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        if name.ends_with(".md") {
            let front = text.split("+++").nth(1).unwrap();
            strings(&front.parse::<toml::Table>().map(toml::Value::Table).unwrap(), &mut all);
        } else if name == "phrases.toml" || name == "unanswered.toml" {
            strings(&text.parse::<toml::Table>().map(toml::Value::Table).unwrap(), &mut all);
        }
    }
    all
}

#[test]
fn report() {
    let mut known: HashSet<String> = HashSet::new();
    for l in REAL { for e in examples(l) { known.extend(tokens(&e).into_iter().map(|t| t.text)); } }
    let mut all = Vec::new();
    for language in REAL {
        let path: PathBuf = format!("faq/{language}/red-flags.toml").into();
        let Ok(toml) = std::fs::read_to_string(&path) else { continue };
        match Lexicon::parse(&toml) {
            Ok(lexicon) => {
                eprintln!("{language}: {} rules {} groups", lexicon.rules.len(), lexicon.groups.len());
                all.push(lexicon);
            }
            Err(faults) => {
                for fault in faults {
                    eprintln!("{language}:{:?} {}", fault.line, fault.message);
                }
            }
        }
    }
    let t = std::time::Instant::now();
    let lex = Lexicons::new(&all, &known);
    eprintln!("compile {:?} known {}", t.elapsed(), known.len());
    for l in REAL {
        let ex = examples(l);
        let toks: Vec<_> = ex.iter().map(|e| tokens(e)).collect();
        let t = std::time::Instant::now();
        let found: Vec<_> = ex.iter().zip(&toks).map(|(e, t)| lex.find(e, t)).collect();
        let took = t.elapsed();
        let n = found.iter().flatten().count();
        eprintln!("{l}: {n} of {} flagged, {:?} each", ex.len(), took / ex.len() as u32);
        for (e, f) in ex.iter().zip(&found) { if let Some(f) = f { eprintln!("   {e}  -> {} {:?}", f.rule, f.words); } }
    }
    for l in REAL {
        let Ok(text) = std::fs::read_to_string(format!("/tmp/signs_{l}.txt")) else { continue };
        let mut miss = 0; let mut n = 0;
        for line in text.lines().filter(|l| !l.is_empty()) {
            n += 1;
            let f = find(&lex, line);
            if f.is_none() { miss += 1; eprintln!("   MISSED {line}"); }
        }
        eprintln!("{l}: {miss} of {n} missed");
    }
    for unit in ["i have chest hot swollen knee pain numb leg ", "i ", "is it common chest ", "pain chest? ", "sweling chset xyzzyx qwertyu ", "a "] {
        let text: String = unit.repeat(4096 / unit.len());
        let toks = tokens(&text);
        let t = std::time::Instant::now();
        let f = lex.find(&text, &toks);
        eprintln!("{unit:?}: {:?} {f:?}", t.elapsed());
    }
    let _ = (REQUIRED, lexicons);
}

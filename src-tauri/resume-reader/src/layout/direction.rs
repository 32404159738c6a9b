//! Right-to-left script: glyphs are sorted by place, from left to right, and must be read the other way round. Numbers and
//! Latin words inside keep their own direction. It mirrors nothing and knows no embedding levels.

use crate::Word;

/// Whether a letter belongs to a script that runs from right to left.
fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn is_leftward(text: &str) -> bool {
    let (left, right) = text
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .fold((0, 0), |(left, right), letter| if runs_left(letter) { (left + 1, right) } else { (left, right + 1) });
    left > right
}

/// A word whose letters were put in order of their places, as it is spelled.
pub(super) fn spelled(text: String) -> String {
    if is_leftward(&text) { text.chars().rev().collect() } else { text }
}

/// The words of a line from left to right, in the order in which they are read.
pub(super) fn in_reading_order(words: &mut [Word]) {
    let leftward = words.iter().filter(|word| is_leftward(&word.text)).count();
    if leftward == 0 || leftward * 2 < words.iter().filter(|word| word.text.chars().any(char::is_alphabetic)).count() {
        return;
    }
    words.reverse();
    let mut start = 0;
    while start < words.len() {
        let end = words[start..].iter().position(|word| is_leftward(&word.text)).map_or(words.len(), |at| start + at);
        words[start..end].reverse();
        start = end + 1;
    }
    // What stood apart from its left neighbour now does from its successor.
    let apart: Vec<bool> = words.iter().map(|word| word.apart).collect();
    words.iter_mut().for_each(|word| word.apart = false);
    for at in 1..words.len() {
        words[at].apart = apart[at - 1];
    }
}

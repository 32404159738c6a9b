//! Right-to-left script: glyphs are sorted by place, from left to right, and must be read the other way round. Latin words
//! inside keep their own direction, and so do the digits of a number. It knows no embedding levels.

use crate::Word;

/// Whether a letter belongs to a script that runs from right to left.
fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Vowel signs and the like, which some programs paint above or below the line of the letters.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{fe70}'..='\u{fe7f}')
}

/// Whether more of its letters run left than right.
fn is_leftward(text: &str) -> bool {
    let (left, right) = text
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .fold((0, 0), |(left, right), letter| if runs_left(letter) { (left + 1, right) } else { (left, right + 1) });
    left > right
}

fn is_rightward(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !is_leftward(text)
}

/// A word whose letters were put in order of their places, as it is spelled.
pub(super) fn spelled(text: String) -> String {
    if !is_leftward(&text) {
        return text;
    }
    let mut spelled = String::with_capacity(text.len());
    let mut end = text.len();
    for (start, letter) in text.char_indices().rev() {
        // A mark stays behind the letter that it belongs to.
        if !is_mark(letter) {
            spelled.extend(text[start..end].chars().map(mirrored));
            end = start;
        }
    }
    spelled + &text[..end]
}

fn mirrored(letter: char) -> char {
    match letter {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        _ => letter,
    }
}

/// The words of a line from left to right, in the order in which they are read.
pub(super) fn in_reading_order(words: &mut [Word]) {
    let leftward = words.iter().filter(|word| is_leftward(&word.text)).count();
    if leftward == 0 || leftward * 2 < words.iter().filter(|word| word.text.chars().any(char::is_alphabetic)).count() {
        return;
    }
    // What stood apart from its left neighbour now does from its successor.
    let apart: Vec<bool> = words.iter().rev().map(|word| word.apart).collect();
    words.reverse();
    words.iter_mut().for_each(|word| word.apart = false);
    for at in 1..words.len() {
        words[at].apart = apart[at - 1];
    }
    words.iter_mut().filter(|word| !word.text.chars().any(char::is_alphabetic)).for_each(sign_first);
    let mut start = 0;
    while start < words.len() {
        let end = words[start..].iter().position(|word| !is_rightward(&word.text)).map_or(words.len(), |at| start + at);
        turn_run(&mut words[start..end]);
        start = end + 1;
    }
}

/// "962+" is how "+962" is painted among words that run left.
fn sign_first(word: &mut Word) {
    if let Some(number) = word.text.strip_suffix('+') {
        word.text = format!("+{number}");
    }
}

/// Latin words among others are read from left to right; the comma behind the last was painted before the first.
fn turn_run(run: &mut [Word]) {
    if run.len() > 1 {
        let apart = std::mem::take(&mut run[0].apart);
        run.reverse();
        run[0].apart |= apart;
    }
    let [first, .., last] = run else { return };
    if let Some(rest) = first.text.strip_prefix([',', '،', ';', ':']) {
        let sign = first.text[..first.text.len() - rest.len()].to_owned();
        first.text = rest.to_owned();
        last.text.push_str(&sign);
    }
}

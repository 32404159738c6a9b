//! The lists of words in `words.txt`, ready to be looked up. What a word says about a text is for others to weigh.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::wording::{contains_word, fold, has_ideographs};

static LISTS: LazyLock<HashMap<&str, List>> = LazyLock::new(|| {
    let mut lists: HashMap<&str, List> = HashMap::new();
    let mut open = "";
    for line in include_str!("words.txt").lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with("  ") {
            let list = lists.entry(open).or_default();
            line.split(',').for_each(|word| list.add(word.trim()));
        } else {
            open = line;
        }
    }
    lists
});

/// One list of words.
#[derive(Debug, Default)]
pub(super) struct List {
    printed: HashSet<&'static str>,
    words: HashSet<String>,
    /// Of several words each.
    phrases: Vec<String>,
    /// What compound words end in.
    endings: Vec<String>,
    /// Of languages that part no words by spaces.
    parts: Vec<&'static str>,
}

static NO_WORDS: LazyLock<List> = LazyLock::new(List::default);

pub(super) fn list(name: &str) -> &'static List {
    LISTS.get(name).unwrap_or(&NO_WORDS)
}

impl List {
    fn add(&mut self, word: &'static str) {
        self.printed.insert(word);
        let folded = fold(word);
        if word.starts_with('-') {
            self.endings.push(folded);
            return;
        }
        if has_ideographs(word) {
            self.parts.push(word);
        } else if folded.contains(' ') {
            self.phrases.push(folded.clone());
        }
        self.words.insert(folded);
    }

    /// Whether any word of the list stands in the text.
    pub fn is_in(&self, text: &str) -> bool {
        if has_ideographs(text) {
            return self.parts.iter().any(|part| text.contains(part));
        }
        let folded = fold(text);
        folded.split(' ').any(|word| self.words.contains(word) || self.ends(word))
            || self.phrases.iter().any(|phrase| contains_word(&folded, &[phrase]))
    }

    /// Whether the text is a word of the list, whatever its case and accents.
    pub fn has(&self, text: &str) -> bool {
        let folded = fold(text);
        self.words.contains(&folded) || !folded.contains(' ') && self.ends(&folded)
    }

    fn ends(&self, word: &str) -> bool {
        self.endings.iter().any(|ending| word.ends_with(ending.as_str()))
    }

    /// Whether the text is a word of the list as it is printed there.
    pub fn has_printed(&self, text: &str) -> bool {
        self.printed.contains(text)
    }
}

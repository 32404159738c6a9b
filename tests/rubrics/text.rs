//! What is a sentence, and in which language.

use rubrics::text::{language, sentences};

#[track_caller]
fn cut(text: &str, expected: &[&str]) {
    let found = sentences(text);
    assert_eq!(found.iter().map(|sentence| sentence.text).collect::<Vec<_>>(), expected);
    for sentence in found {
        assert_eq!(&text[sentence.span.clone()], sentence.text, "a span is the place of its sentence");
    }
}

#[test]
fn sentences_end_where_a_reader_would_end_them() {
    cut(
        "I met Dr. Ada Lind at Kestrel Inc. in May. We shipped v1.4.2! Then?",
        &["I met Dr. Ada Lind at Kestrel Inc. in May.", "We shipped v1.4.2!", "Then?"],
    );
    cut(
        "Costs fell by 1.5 million, e.g. Hosting. J. K. Moor agreed.",
        &["Costs fell by 1.5 million, e.g. Hosting.", "J. K. Moor agreed."],
    );
    cut(
        "Seit dem 3. März leite ich z. B. Schulungen. Das ist Nr. 4.",
        &["Seit dem 3. März leite ich z. B. Schulungen.", "Das ist Nr. 4."],
    );
    cut("J’ai travaillé avec M. Durand. Il a 40 ans.", &["J’ai travaillé avec M. Durand.", "Il a 40 ans."]);
    cut("Trabajé con el Sr. Gil. ¿Y ahora? ¡Sí!", &["Trabajé con el Sr. Gil.", "¿Y ahora?", "¡Sí!"]);
    cut("I write Go and C. Then I test.", &["I write Go and C.", "Then I test."]);
}

#[test]
fn headings_and_list_items_are_sentences_and_wrapped_lines_are_not() {
    cut(
        "Experience\n\n- Ran the till\n• Baked bread\n2) Swept\n",
        &["Experience", "Ran the till", "Baked bread", "Swept"],
    );
    cut(
        "I moved the billing of three shops to one ledger and taught\r\nthe team to use it. It held.\r\n",
        &["I moved the billing of three shops to one ledger and taught\r\nthe team to use it.", "It held."],
    );
    cut("", &[]);
    cut("…\n\n— \n", &[]);
}

#[test]
fn the_language_of_a_text_is_told_and_a_few_words_are_not_guessed_at() {
    let texts = [
        ("en", "We are looking for an engineer who cares about the people she works with."),
        ("de", "Wir suchen eine Pflegekraft, die gerne im Team arbeitet und Verantwortung übernimmt."),
        ("fr", "Nous cherchons une comptable qui aime travailler en équipe et qui parle anglais."),
        ("es", "Buscamos una persona con experiencia en ventas y ganas de aprender cada día."),
        ("it", "Cerchiamo un cuoco che ami lavorare in squadra e che conosca la cucina del mare."),
        ("nl", "Wij zoeken een leraar die graag met kinderen werkt en goed kan samenwerken."),
    ];
    for (expected, text) in texts {
        assert_eq!(language(text), Some(expected), "{text}");
    }
    assert_eq!(language("Rust, SQL"), None);
    assert_eq!(language(""), None);
}

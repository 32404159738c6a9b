//! What is a sentence, and in which language.

use rubrics::text::{Qualifier, Unit, language, numbers, sentences};

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

#[track_caller]
fn counted(language: &str, text: &str, expected: &[(f64, Unit, Qualifier)]) {
    let found: Vec<_> =
        numbers(text, language).into_iter().map(|number| (number.value, number.unit, number.qualifier)).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn numbers_are_read_in_digits_and_in_words_with_what_they_count() {
    use Qualifier::{About, Above, Below, Exactly};
    use Unit::{Measure, Money, Percent, PercentagePoints, Things, Time};
    const DAY: f64 = 86_400.0;
    counted("en", "nearly 40 percent, over 50,000 units", &[(40.0, Percent, Below), (50_000.0, Things, Above)]);
    counted("en", "from 900 ms to 240 ms", &[(0.9, Time, Exactly), (0.24, Time, Exactly)]);
    counted("en", "from 35 to 82 %", &[(35.0, Percent, Exactly), (82.0, Percent, Exactly)]);
    counted(
        "en",
        "€300k, £20,000, CHF 2.4 million, $1.2m",
        &[
            (300_000.0, Money("EUR"), Exactly),
            (20_000.0, Money("GBP"), Exactly),
            (2_400_000.0, Money("CHF"), Exactly),
            (1_200_000.0, Money("USD"), Exactly),
        ],
    );
    counted("en", "forty-five members, a sixteen-bed unit", &[(45.0, Things, Exactly), (16.0, Things, Exactly)]);
    counted(
        "en",
        "by a third, 18 percentage points",
        &[(100.0 / 3.0, Percent, Exactly), (18.0, PercentagePoints, Exactly)],
    );
    counted("en", "three and a half years", &[(3.5 * 365.25 * DAY, Time, Exactly)]);
    counted("de", "von zwölf auf fünf Arbeitstage", &[(12.0 * DAY, Time, Exactly), (5.0 * DAY, Time, Exactly)]);
    counted("de", "rund 48 Mio. €, zweiundvierzig Kunden", &[(48e6, Money("EUR"), About), (42.0, Things, Exactly)]);
    counted("de", "bis 30 kV, 80.000 Euro", &[(30.0, Measure("kv"), Exactly), (80_000.0, Money("EUR"), Exactly)]);
    counted("fr", "850 000 € et 2 500 visiteurs", &[(850_000.0, Money("EUR"), Exactly), (2_500.0, Things, Exactly)]);
    counted(
        "fr",
        "quatre-vingt-dix-sept plats, vingt-deux producteurs",
        &[(97.0, Things, Exactly), (22.0, Things, Exactly)],
    );
    counted("fr", "plus de 8,5 millions d'euros", &[(8_500_000.0, Money("EUR"), Above)]);
    counted(
        "es",
        "setenta y cinco clientes, 95.000 euros",
        &[(75.0, Things, Exactly), (95_000.0, Money("EUR"), Exactly)],
    );
    counted("es", "más de seis millones de euros", &[(6e6, Money("EUR"), Above)]);
}

#[test]
fn digits_in_names_marks_and_times_are_no_numbers() {
    for text in ["p95, S7, S/4HANA, ISO 13485, COVID-19", "a 2:1 at 9:30, 24/7", "C1 and B2", "in 3D, the 2nd"] {
        counted("en", text, &[]);
    }
}

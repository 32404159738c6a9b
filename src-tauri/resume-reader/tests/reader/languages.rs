//! Resumes in other languages: headings, months and "until now" are vocabularies; right-to-left script keeps its order.

use resume_reader::{Options, read};

use crate::digest;
use crate::paper::{lines, pdf};

fn read_text(text: &str) -> String {
    digest(&read(text.as_bytes(), &Options::default()).expect("text").resume)
}

#[test]
fn a_spanish_resume_keeps_both_employers() {
    let text = "Lucía Barrera Montes\nlucia.barrera@example.es\n+34 600 555 012\n\nEXPERIENCIA LABORAL\n\n\
        Enfermera de urgencias\nHospital Virgen del Puente, Sevilla\nEnero de 2019 – la actualidad\n\
        - Coordiné un equipo de 12 personas en el turno de noche\n\n\
        Auxiliar de enfermería\nClínica Los Olivos, Granada\nSeptiembre de 2014 – diciembre de 2018\n- Atendí a 30 pacientes al día\n\n\
        FORMACIÓN ACADÉMICA\n\nGrado en Enfermería\nUniversidad de Guadalmedina\n2010 – 2014\n\nIDIOMAS\nEspañol, Inglés\n";
    assert_eq!(
        read_text(text),
        "Lucía Barrera Montes\nlucia.barrera@example.es +34 600 555 012\n\
         Enfermera de urgencias at Hospital Virgen del Puente, 2019-01 to present, 1 highlights\n\
         Auxiliar de enfermería at Clínica Los Olivos, 2014-09 to 2018-12, 1 highlights\n\
         Grado in Enfermería at Universidad de Guadalmedina, 2010 to 2014\n"
    );
}

#[test]
fn a_norwegian_resume_is_read_by_its_headings_and_months() {
    let text = "Sigrid Haugland\nsigrid.haugland@example.no\n+47 22 55 50 17\n\nARBEIDSERFARING\n\n\
        Avdelingsleder\nHaugen sykehus\nMars 2018 – nå\n- Ledet 14 sykepleiere på to avdelinger\n\n\
        Sykepleier\nFjordby kommune\nAugust 2012 – desember 2017\n- Innførte ny vaktplan for natten\n\n\
        UTDANNING\n\nBachelorgrad i sykepleie\nHøgskolen i Fjordby\n2009 – 2012\n\nSPRÅK\nNorsk, engelsk\n";
    assert_eq!(
        read_text(text),
        "Sigrid Haugland\nsigrid.haugland@example.no +47 22 55 50 17\n\
         Avdelingsleder at Haugen sykehus, 2018-03 to present, 1 highlights\n\
         Sykepleier at Fjordby kommune, 2012-08 to 2017-12, 1 highlights\n\
         Bachelorgrad in sykepleie at Høgskolen i Fjordby, 2009 to 2012\n"
    );
}

#[test]
fn a_block_knows_its_language() {
    let german = [
        "Henrike Wolters",
        "BERUFSERFAHRUNG",
        "Ich habe die Fachschaft geleitet und neue Lehrerinnen begleitet.",
        "Zudem war ich für die Sammlung der Physik verantwortlich.",
    ];
    let reading = read(&pdf(&lines(60.0, 780.0, 11.0, &german).concat(), ""), &Options::default()).expect("a page");
    assert!(
        reading.pages[0].blocks.iter().any(|block| block.language.as_deref() == Some("de")),
        "{:?}",
        reading.pages[0].blocks
    );
}

#[test]
fn hebrew_is_read_from_right_to_left() {
    // "שלום עולם 2020", painted as a viewer shows it: from the left 2020, then the words with their letters turned round.
    let content = "BT /F1 12 Tf 1 0 0 1 60 700 Tm (2020) Tj ET BT /F2 12 Tf 1 0 0 1 100 700 Tm (EBCD) Tj ET BT /F2 12 Tf 1 0 0 1 150 700 Tm (ECBA) Tj ET";
    let reading = read(&crate::paper::hebrew(content), &Options::default()).expect("a page");
    assert_eq!(reading.text, "שלום עולם 2020");
}

//! What an application system would see of a resume, and what is worth changing, each with its place.

use resume_reader::{Check, Finding, FindingId, Month, Options, Severity, check};

use crate::paper::{line, lines, pdf};
use crate::{bytes_of, docx_of};

const TODAY: Month = Month { year: 2025, month: 6 };

fn checked(bytes: &[u8]) -> Check {
    check(bytes, &Options::default(), TODAY).expect("a file that can be read")
}

fn found(check: &Check, id: FindingId) -> Vec<&Finding> {
    check.findings.iter().filter(|finding| finding.id == id).collect()
}

#[track_caller]
fn the_one(check: &Check, id: FindingId) -> &Finding {
    match found(check, id).as_slice() {
        [one] => one,
        other => panic!("{} of {id:?} in {:#?}", other.len(), check.findings),
    }
}

const LEFT: [&str; 7] =
    ["SKILLS", "Welding", "Pipe fitting", "Blueprints", "EDUCATION", "Harbor Trade School", "2009 - 2011"];
const RIGHT: [&str; 7] = [
    "EXPERIENCE",
    "Welder, Dockside Repairs Ltd",
    "Mar 2015 - May 2025",
    "Rebuilt the hulls of 40 ferries in a dry dock",
    "Taught 6 apprentices to weld aluminium plates",
    "Cut the time of a survey from 9 days to 4 days",
    "Kept the yard without an accident for 3 years",
];

fn two_columns(across: bool) -> Vec<u8> {
    let head =
        line(60.0, 780.0, 20.0, "Tom Askew") + &line(60.0, 760.0, 10.0, "tom.askew@example.org   +44 20 5550 1177");
    let (left, right) = (lines(60.0, 700.0, 10.0, &LEFT), lines(260.0, 700.0, 10.0, &RIGHT));
    let body = if across {
        left.iter().zip(&right).map(|(left, right)| format!("{left}{right}")).collect::<String>()
    } else {
        left.concat() + &right.concat()
    };
    pdf(&(head + &body), "")
}

#[test]
fn columns_painted_row_by_row_are_an_error_and_the_naive_text_shows_it() {
    let check = checked(&two_columns(true));
    let finding = the_one(&check, FindingId::ColumnsInterleave);
    assert_eq!((finding.severity, finding.page), (Severity::Error, Some(0)));
    assert!(finding.area.is_some_and(|area| area.x < 70.0 && area.right() < 260.0), "{finding:?}");
    assert!(
        check.naive_text.contains("Welding\nWelder, Dockside") || check.naive_text.contains("Welding Welder, Dockside"),
        "{}",
        check.naive_text
    );
    assert!(check.text.contains("Welding\nPipe fitting"), "{}", check.text);
    assert!(check.has_errors());
}

#[test]
fn columns_painted_one_after_the_other_are_only_a_warning() {
    let check = checked(&two_columns(false));
    assert_eq!(the_one(&check, FindingId::Columns).severity, Severity::Warning);
    assert!(found(&check, FindingId::ColumnsInterleave).is_empty());
    assert!(check.naive_text.contains("Welding\nPipe fitting"), "{}", check.naive_text);
}

const BODY: [&str; 5] =
    ["Ida Holm", "ida.holm@example.org", "EXPERIENCE", "Baker, Mill and Stone Ltd  2019 - 2024", "SKILLS"];

#[test]
fn text_nobody_sees_is_an_error_and_earns_nothing() {
    let hidden =
        ["1 g ", "3 Tr "].map(|mode| format!("q {mode}{} Q\n", line(60.0, 300.0, 8.0, "kubernetes terraform golang")));
    for hidden in hidden {
        let content = lines(60.0, 780.0, 11.0, &BODY).concat() + &hidden;
        let check = checked(&pdf(&content, ""));
        let finding = the_one(&check, FindingId::HiddenText);
        assert!(
            finding.message.contains("kubernetes") && finding.area.is_some_and(|area| area.y > 500.0),
            "{finding:?}"
        );
        assert!(check.naive_text.contains("terraform") && !check.text.contains("terraform"), "{check:?}");
    }
}

#[test]
fn white_text_on_a_dark_band_can_be_seen() {
    let band = format!("0.1 0.2 0.4 rg 0 740 595 60 re f\n1 g {} 0 g\n", line(60.0, 770.0, 20.0, "Ida Holm the Baker"));
    let check = checked(&pdf(&(band + &lines(60.0, 700.0, 11.0, &BODY[1..]).concat()), ""));
    assert!(found(&check, FindingId::HiddenText).is_empty(), "{check:?}");
    assert!(check.text.starts_with("Ida Holm the Baker"), "{}", check.text);
}

#[test]
fn the_text_under_a_scan_is_what_the_picture_shows() {
    let picture = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n";
    let layer = format!("BT 3 Tr ET {}", lines(60.0, 780.0, 11.0, &BODY).concat());
    let check = checked(&pdf(&format!("{picture}{layer}"), ""));
    assert!(check.text.contains("Mill and Stone") && found(&check, FindingId::HiddenText).is_empty(), "{check:?}");
}

#[test]
fn tiny_text_and_a_ruled_table_are_pointed_at() {
    let rules: String = (0..4).map(|row| format!("60 {} 300 0.5 re f ", 500 - 20 * row)).collect::<String>()
        + &(0..3).map(|column| format!("{} 440 0.5 60 re f ", 60 + 150 * column)).collect::<String>();
    let cells: String = (0..3)
        .map(|row| {
            line(65.0, 486.0 - 20.0 * row as f32, 10.0, "Bread rolls")
                + &line(215.0, 486.0 - 20.0 * row as f32, 10.0, "since 2019 daily")
        })
        .collect();
    let tiny = line(60.0, 200.0, 4.0, "Set so small that nobody can read it");
    let check = checked(&pdf(&(lines(60.0, 780.0, 11.0, &BODY).concat() + &rules + &cells + &tiny), ""));
    assert!(the_one(&check, FindingId::MissingSection).message.contains("education"));
    let table = the_one(&check, FindingId::Table).area.expect("its place");
    assert!((table.x - 60.0).abs() < 2.0 && (table.width - 300.0).abs() < 3.0, "{table:?}");
    assert!(the_one(&check, FindingId::TinyText).area.is_some_and(|area| (area.y - 638.0).abs() < 6.0));
}

#[test]
fn an_address_that_stands_only_behind_a_link_is_found_there() {
    let link =
        "<< /Type /Annot /Subtype /Link /Rect [60 760 200 775] /A << /S /URI /URI (mailto:ida.holm@example.org) >> >>";
    let body = ["Ida Holm", "Write to me", "EXPERIENCE", "Baker, Mill and Stone Ltd  2019 - 2024", "SKILLS", "Bread"];
    let check = checked(&pdf(&lines(60.0, 780.0, 11.0, &body).concat(), link));
    let finding = the_one(&check, FindingId::ContactInLink);
    assert!(finding.message.contains("ida.holm@example.org") && finding.area.is_some(), "{finding:?}");
}

#[test]
fn an_address_in_a_word_header_and_a_table_are_warned_of() {
    let header =
        "<w:hdr><w:p><w:r><w:t>Ida Holm</w:t></w:r></w:p><w:p><w:r><w:t>ida.holm@example.org</w:t></w:r></w:p></w:hdr>";
    let body = "<w:document><w:body><w:p><w:r><w:t>Experience</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019 - 2024</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Baker, Mill Ltd</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        </w:body></w:document>";
    let check = checked(&docx_of(&[("word/document.xml", body), ("word/header1.xml", header)]));
    assert_eq!(the_one(&check, FindingId::ContactInHeader).page, None);
    the_one(&check, FindingId::Table);
    assert!(!check.naive_text.contains("ida.holm") && check.text.contains("ida.holm"), "{check:?}");
}

const WEAK: &str = "Rosa Lind\nrosa@example.org\n+46 8 555 0199\n\nEXPERIENCE\n\n\
    Shop Manager, Blue Barn Ltd\nMarch 2019 - May 2023\n\
    - Responsible for the rota and the till of the shop on weekdays and weekends\n\
    - Manage the orders of the shop and the stock in the cellar below it\n\
    - Sold bread\n\
    - Responsible for the rota and the till of the shop on weekdays and on weekends\n\
    - Was a dynamic team player who always cared for the people around the shop\n\n\
    Cashier, Green Market\n03/2014 - 01/2017\n- Served people at the till and counted the money in the evening\n\n\
    EDUCATION\n\nHarbor Trade School\n\nSKILLS\nBookkeeping, Till\n";

#[test]
fn weak_wording_is_shown_bullet_by_bullet() {
    let check = checked(WEAK.as_bytes());
    assert_eq!(found(&check, FindingId::WeakVerb).len(), 2);
    assert!(the_one(&check, FindingId::TenseDrift).message.contains("Manage the orders"));
    assert!(
        found(&check, FindingId::ShortBullet)
            .iter()
            .any(|finding| finding.message.contains("“Sold bread” has 2 words"))
    );
    assert!(the_one(&check, FindingId::DuplicateBullet).message.starts_with("“Responsible for"));
    let buzzwords: Vec<_> = found(&check, FindingId::Buzzword).iter().map(|finding| finding.message.clone()).collect();
    assert_eq!(buzzwords, ["“team player” is a stock phrase.", "“dynamic” is a stock phrase."]);
    assert!(the_one(&check, FindingId::NoNumbers).message.contains("Shop Manager"));
    assert_eq!(
        the_one(&check, FindingId::UnevidencedSkill).message,
        "Named as a skill, shown by no entry: Bookkeeping."
    );
}

#[test]
fn gaps_missing_dates_and_mixed_forms_are_counted_from_the_month_of_the_check() {
    let check = checked(WEAK.as_bytes());
    let gaps: Vec<_> = found(&check, FindingId::Gap).iter().map(|finding| finding.message.clone()).collect();
    assert_eq!(
        gaps,
        [
            "25 months before “Shop Manager, Blue Barn Ltd” are empty.",
            "Nothing is said of the 24 months since “Shop Manager, Blue Barn Ltd”."
        ]
    );
    assert!(the_one(&check, FindingId::MissingDates).message.contains("Harbor Trade School"));
    the_one(&check, FindingId::InconsistentDates);
    let later = check_in(WEAK.as_bytes(), Month { year: 2023, month: 7 });
    assert_eq!(found(&later, FindingId::Gap).len(), 1, "two months are no gap");
}

fn check_in(bytes: &[u8], today: Month) -> Check {
    check(bytes, &Options::default(), today).expect("readable")
}

#[test]
fn two_employers_at_once_are_named_and_two_roles_at_one_are_not() {
    let resume = |second: &str| {
        format!(
            "{{\"basics\":{{\"name\":\"Ada\"}},\"work\":[{{\"name\":\"Mill\",\"position\":\"Miller\",\"startDate\":\"2020-01\",\"endDate\":\"2022-12\"}},\
             {{\"name\":\"{second}\",\"position\":\"Baker\",\"startDate\":\"2021-01\",\"endDate\":\"2021-12\"}}]}}"
        )
    };
    let check = checked(resume("Oven").as_bytes());
    assert!(the_one(&check, FindingId::Overlap).message.ends_with("overlap by 12 months."));
    assert!(found(&checked(resume("Mill").as_bytes()), FindingId::Overlap).is_empty());
}

#[test]
fn a_scan_is_an_error_and_a_plain_page_is_none() {
    let scan = checked(&bytes_of("nurse-scanned.pdf"));
    the_one(&scan, FindingId::NoText);
    let pages: Vec<_> = found(&scan, FindingId::ImageOnlyPage).iter().map(|finding| finding.page).collect();
    assert_eq!(pages, [Some(0), Some(1)]);
    let plain = checked(&bytes_of("nurse-one-column.pdf"));
    assert!(!plain.has_errors(), "{:#?}", plain.findings);
}

#[test]
fn every_finding_points_at_its_page_and_says_what_to_do() {
    for name in ["designer-sidebar.pdf", "accountant-right-sidebar.pdf", "electrician-two-roles.pdf", "mira-novak.pdf"]
    {
        let check = checked(&bytes_of(name));
        assert!(!check.findings.is_empty(), "{name}");
        for finding in &check.findings {
            assert!(!finding.message.is_empty() && finding.fix.ends_with('.'), "{name}: {finding:?}");
            let inside = finding.area.is_none_or(|area| area.x > -1.0 && area.right() < 620.0 && area.bottom() < 850.0);
            assert!(inside && (finding.area.is_none() || finding.page.is_some()), "{name}: {finding:?}");
        }
        let severities: Vec<_> = check.findings.iter().map(|finding| finding.severity).collect();
        assert!(severities.is_sorted(), "{name}: the gravest first");
    }
}

//! What a page says in schema.org's JobPosting: the most reliable words there are, so they are taken first.

use chrono::NaiveDate;
use serde_json::Value;

use super::{JobType, Period, Posting, Salary, WorkMode, markup::Source};

/// How far a page's own structured data is believed.
const SURE: f64 = 0.98;

pub(super) fn fill(posting: &mut Posting, source: &Source) {
    let Some(job) = &source.structured else { return };
    let text = |value: Option<&Value>| value?.as_str().map(plain).filter(|text| !text.is_empty());
    posting.title = text(job.get("title"));
    let organisation = job.get("hiringOrganization");
    posting.company = text(organisation.and_then(|one| one.get("name"))).or_else(|| text(organisation));
    posting.locations = list(job.get("jobLocation")).filter_map(place).collect();
    posting.locations.dedup();
    posting.work_mode =
        (text(job.get("jobLocationType")).as_deref() == Some("TELECOMMUTE")).then_some(WorkMode::Remote);
    posting.job_type = list(job.get("employmentType")).find_map(|kind| job_type(kind.as_str()?));
    posting.salary = job.get("baseSalary").and_then(salary);
    posting.deadline =
        text(job.get("validThrough")).and_then(|date| NaiveDate::parse_from_str(date.get(..10)?, "%Y-%m-%d").ok());
    let found = [
        ("title", posting.title.is_some()),
        ("company", posting.company.is_some()),
        ("locations", !posting.locations.is_empty()),
        ("work_mode", posting.work_mode.is_some()),
        ("job_type", posting.job_type.is_some()),
        ("salary", posting.salary.is_some()),
        ("deadline", posting.deadline.is_some()),
    ];
    for (field, _) in found.into_iter().filter(|(_, is_there)| *is_there) {
        posting.sure(field, SURE, None);
    }
}

/// One value or a list of them.
fn list(value: Option<&Value>) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Some(Value::Array(values)) => Box::new(values.iter()),
        Some(value) => Box::new(std::iter::once(value)),
        None => Box::new(std::iter::empty()),
    }
}

fn plain(text: &str) -> String {
    let text = text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"").replace("&nbsp;", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn place(location: &Value) -> Option<String> {
    let address = location.get("address").unwrap_or(location);
    if let Some(text) = address.as_str() {
        return Some(plain(text));
    }
    let part = |name: &str| {
        let value = address.get(name)?;
        value.as_str().or_else(|| value.get("name")?.as_str()).map(plain).filter(|text| !text.is_empty())
    };
    let parts: Vec<String> =
        ["addressLocality", "addressRegion", "addressCountry"].into_iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn job_type(word: &str) -> Option<JobType> {
    Some(match word.to_ascii_uppercase().replace(['-', ' '], "_").as_str() {
        "FULL_TIME" => JobType::FullTime,
        "PART_TIME" => JobType::PartTime,
        "CONTRACTOR" | "CONTRACT" => JobType::Contract,
        "INTERN" | "INTERNSHIP" => JobType::Internship,
        "TEMPORARY" => JobType::Temporary,
        _ => return None,
    })
}

fn salary(base: &Value) -> Option<Salary> {
    let value = base.get("value").unwrap_or(base);
    let amount = |name: &str| {
        let found = value.get(name)?;
        let number = found.as_f64().or_else(|| found.as_str()?.replace([',', ' '], "").parse().ok())?;
        (number > 0.0).then_some((number * 100.0).round() as i64)
    };
    let exact = amount("value").or_else(|| value.as_f64().map(|number| (number * 100.0).round() as i64));
    let (min, max) = (amount("minValue").or(exact), amount("maxValue").or(exact));
    let unit = value.get("unitText").and_then(Value::as_str).unwrap_or_default().to_ascii_uppercase();
    let period = match unit.as_str() {
        "HOUR" => Some(Period::Hour),
        "DAY" => Some(Period::Day),
        "WEEK" => Some(Period::Week),
        "MONTH" => Some(Period::Month),
        "YEAR" => Some(Period::Year),
        _ => None,
    };
    let currency = base.get("currency").or_else(|| value.get("currency")).and_then(Value::as_str).map(str::to_owned);
    (min.is_some() || max.is_some()).then_some(Salary { min, max, currency, period })
}

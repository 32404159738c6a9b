//! JSON Resume as input, read leniently: nulls dropped, numbers taken as text, unknown keys ignored.

use serde_json::Value;

use crate::{JsonResume, ReadError};

const KEYS: [&str; 6] = ["basics", "work", "education", "skills", "projects", "certificates"];

pub(crate) fn read(text: &str) -> Result<JsonResume, ReadError> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        ReadError::malformed(format!("it begins like JSON but stops making sense at line {}", error.line()))
    })?;
    if !KEYS.iter().any(|key| value.get(key).is_some()) {
        return Err(ReadError::not_supported("JSON that is not a JSON Resume"));
    }
    let resume: Result<JsonResume, _> = serde_json::from_value(lenient(value).unwrap_or_default());
    resume.map_err(|_| ReadError::malformed("its fields are not shaped like JSON Resume"))
}

/// Whatever a generator made of "nothing" and of numbers.
fn lenient(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Number(number) => Some(Value::String(number.to_string())),
        Value::Bool(truth) => Some(Value::String(truth.to_string())),
        Value::Array(items) => Some(Value::Array(items.into_iter().filter_map(lenient).collect())),
        // What a reader noted about the file before is about that file.
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(key, _)| key != "coach");
            Some(Value::Object(kept.filter_map(|(key, value)| Some((key, lenient(value)?))).collect()))
        }
        text => Some(text),
    }
}

/// Every text in the resume, one a line, as a reader would go through it.
pub(crate) fn text(resume: &JsonResume) -> String {
    let mut lines = Vec::new();
    collect(&serde_json::to_value(resume).unwrap_or_default(), &mut lines);
    lines.join("\n")
}

fn collect(value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::String(text) => lines.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, lines)),
        Value::Object(fields) => {
            fields.iter().filter(|(key, _)| *key != "meta").for_each(|(_, item)| collect(item, lines))
        }
        _ => {}
    }
}

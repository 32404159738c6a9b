//! Reads one file and prints what was found: `cargo run --example read -- FILE --json|--text|--all|--check`.

use std::process::ExitCode;

use resume_reader::{Month, Options, ReadError, check, read};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(what)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: read FILE --json|--text|--all|--check");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let options = Options { file_name: Some(file), ..Options::default() };
    match answer(&bytes, &options, &what) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn answer(bytes: &[u8], options: &Options, what: &str) -> Result<String, ReadError> {
    let json = match what {
        "--text" => return Ok(read(bytes, options)?.text),
        "--json" => serde_json::to_string_pretty(&read(bytes, options)?.resume),
        // A program with a clock says what month it is.
        "--check" => serde_json::to_string_pretty(&check(bytes, options, Month { year: 2026, month: 1 })?),
        _ => serde_json::to_string_pretty(&read(bytes, options)?),
    };
    Ok(json.unwrap_or_default())
}

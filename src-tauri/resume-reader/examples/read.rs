//! Reads one file and prints what was found: `cargo run --example read -- FILE --json|--text|--all`.

use std::process::ExitCode;

use resume_reader::{Options, read};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(what)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: read FILE --json|--text|--all");
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
    match read(&bytes, &options) {
        Ok(reading) => {
            let json = match what.as_str() {
                "--text" => Ok(reading.text),
                "--json" => serde_json::to_string_pretty(&reading.resume),
                _ => serde_json::to_string_pretty(&reading),
            };
            println!("{}", json.unwrap_or_default());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

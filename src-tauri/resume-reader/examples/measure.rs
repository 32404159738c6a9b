//! Reads many files for the bench: `measure OUT FILE…` writes OUT/NAME.txt and OUT/NAME.json and prints the milliseconds
//! each took, best of three.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use resume_reader::{Options, read};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [out, files @ ..] => files.iter().try_for_each(|file| measure(Path::new(out), Path::new(file))),
        [] => Err("usage: measure OUT FILE…".into()),
    }
}

fn measure(out: &Path, file: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let options = Options { file_name: Some(file.to_string_lossy().into_owned()), ..Options::default() };
    let mut best = Duration::MAX;
    let mut outcome = None;
    for _ in 0..3 {
        let start = Instant::now();
        outcome = Some(read(&bytes, &options));
        best = best.min(start.elapsed());
    }
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    println!("{name}\t{:.3}", best.as_secs_f64() * 1000.0);
    if let Some(Ok(reading)) = outcome {
        std::fs::write(out.join(format!("{name}.txt")), &reading.text)?;
        std::fs::write(out.join(format!("{name}.json")), serde_json::to_string(&reading.resume)?)?;
    }
    Ok(())
}

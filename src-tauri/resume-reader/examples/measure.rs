//! Reads many files for the bench: `measure OUT FILE…` writes OUT/NAME.txt and OUT/NAME.json and prints the milliseconds
//! each took, best of three; `measure --mutants N FILE…` reads N broken copies and counts what came of them.

#[path = "../tests/reader/mutants.rs"]
mod mutants;

use std::error::Error;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use resume_reader::{Options, read};

/// A file may take this long.
const TIME: Duration = Duration::from_secs(10);

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag, count, files @ ..] if flag == "--mutants" => read_mutants(count.parse()?, files),
        [out, files @ ..] => files.iter().try_for_each(|file| measure(Path::new(out), Path::new(file))),
        [] => Err("usage: measure OUT FILE… | measure --mutants N FILE…".into()),
    }
}

fn measure(out: &Path, file: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let options = Options { file_name: Some(file.to_string_lossy().into_owned()), ..Options::default() };
    let mut best = Duration::MAX;
    let mut outcome = read(&bytes, &options);
    for _ in 0..3 {
        let start = Instant::now();
        outcome = read(&bytes, &options);
        best = best.min(start.elapsed());
    }
    let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    println!("{name}\t{:.3}", best.as_secs_f64() * 1000.0);
    if let Ok(reading) = outcome {
        std::fs::write(out.join(format!("{name}.txt")), &reading.text)?;
        std::fs::write(out.join(format!("{name}.json")), serde_json::to_string(&reading.resume)?)?;
    }
    Ok(())
}

fn read_mutants(count: u64, files: &[String]) -> Result<(), Box<dyn Error>> {
    let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    let originals = files.iter().map(std::fs::read).collect::<Result<Vec<_>, _>>()?;
    if originals.is_empty() {
        return Err("mutants are made of files: name some".into());
    }
    let (mut readings, mut refusals, mut panics, mut slow) = (0u64, 0u64, 0u64, 0u64);
    for number in 0..count {
        let at = (number % originals.len() as u64) as usize;
        let bytes = mutants::mutant(&originals[at], number);
        let start = Instant::now();
        match catch_unwind(|| read(&bytes, &Options::default())) {
            Ok(Ok(_)) => readings += 1,
            Ok(Err(_)) => refusals += 1,
            Err(_) => {
                panics += 1;
                eprintln!("mutant {number} of {} panics", files[at].display());
            }
        }
        if start.elapsed() > TIME {
            slow += 1;
            eprintln!("mutant {number} of {} takes {:?}", files[at].display(), start.elapsed());
        }
    }
    println!("{count} mutants: {readings} read, {refusals} refused, {panics} panics, {slow} over {TIME:?}");
    Ok(())
}

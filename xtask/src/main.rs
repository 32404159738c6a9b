//! The chores of this workspace, one sub-command each. Nothing here ships, and nothing here knows what the application does.

mod bench;
mod chores;
mod generate;
mod interface;
mod mutants;
mod process;
mod run;
mod screen;
mod setup;
mod test;
mod workspace;

use anyhow::{Result, bail};
use setup::Purpose;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  setup                     install what building and testing need and is missing
  run [-- --data DIR]       build and open the window; with no display, in a virtual one
  test [STAGE...]           everything that must hold before a change lands, or only the named stages
  check                     formatting, lints, generated files, the interface's own checks
  generate                  write the TypeScript contract and docs/schema.md again
  new-migration NAME        start the next numbered migration
  bench [NAME]              how fast the core answers, at 1,000, 10,000 and 100,000 jobs
  bench window              start and memory of the window beside an empty one
  bench resumes             how well and how fast resumes are read, beside other readers
  bench mutants N           what becomes of N broken resumes
  gallery                   a picture of every screen, light and dark, in target/gallery
  dist                      build the installers of this system";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).filter(|word| *word != "--").collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    let (command, rest) = words.split_first().unwrap_or((&"help", &[]));
    match (*command, rest) {
        ("setup", []) => setup::install(Purpose::Test),
        ("run", arguments) => run::open_window(arguments),
        ("test", names) => test::run(names),
        ("check", []) => test::run(&["check"]),
        ("generate", []) => generate::write(),
        ("new-migration", [name]) => chores::new_migration(name),
        ("bench", arguments) => bench::start(arguments),
        ("gallery", []) => chores::gallery(),
        ("dist", []) => chores::dist(),
        ("help" | "--help" | "-h", _) => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("`cargo xtask {}` is not a command.\n\n{HELP}", words.join(" ")),
    }
}

//! The program that reads resumes for these tests: the real reader, or one that behaves as badly as a file can make it.

use std::{
    io::{Read, Write},
    net::TcpStream,
    process::ExitCode,
};

use coach_core::resumes::worker;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [worker::ARGUMENT] => worker::answer(),
        ["never ends", address, worker::ARGUMENT] => never_end(address),
        ["wants all memory", worker::ARGUMENT] => want_all_memory(),
        ["crashes", worker::ARGUMENT] => std::process::abort(),
        ["stammers", worker::ARGUMENT] => stammer(),
        _ => ExitCode::from(2),
    }
}

/// Whoever listens at the address notices when this process is gone.
fn never_end(address: &str) -> ExitCode {
    let mut alive = TcpStream::connect(address).expect("the test listens");
    alive.read_exact(&mut [0]).expect("the test never says anything");
    ExitCode::SUCCESS
}

/// Takes twice what is allowed, a megabyte at a time, and says what the real reader says of an empty file if it gets it.
fn want_all_memory() -> ExitCode {
    worker::keep_to_limits().expect("this system has limits");
    let megabyte = 1024 * 1024;
    let mut taken = Vec::new();
    for _ in 0..2 * worker::MEMORY_LIMIT / megabyte {
        taken.push(vec![1_u8; megabyte as usize]);
    }
    assert!(taken.iter().all(|piece| piece.contains(&1)));
    println!(r#"{{"Err":{{"code":"empty"}}}}"#);
    ExitCode::SUCCESS
}

fn stammer() -> ExitCode {
    let written = std::io::stdout().write_all(br#"{"Ok":{"kind":"PDF","text":"Mi"#);
    written.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
}

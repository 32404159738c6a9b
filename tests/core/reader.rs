//! The program that these tests start beside themselves: the real reader of resumes, one that behaves as badly as a file
//! can make it, or one that works on a vault until it is killed.

use std::{
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    process::ExitCode,
};

use coach_core::{App, app::Surroundings, ipc, resumes::worker, secrets::Secrets};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [worker::ARGUMENT] => worker::answer(),
        ["never ends", address, worker::ARGUMENT] => never_end(address),
        ["wants all memory", worker::ARGUMENT] => want_all_memory(),
        ["crashes", worker::ARGUMENT] => std::process::abort(),
        ["stammers", worker::ARGUMENT] => stammer(),
        ["works on a vault", folder, ref asked @ ..] => work_on_a_vault(Path::new(folder), asked),
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

/// Opens the vault with the password, if there is one, and does what is asked until it ends or is ended.
fn work_on_a_vault(folder: &Path, asked: &[&str]) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("threads");
    runtime.block_on(async {
        let surroundings = Surroundings { secrets: Secrets::memory(), ..Surroundings::of_this_computer(Vec::new()) };
        let app = App::open(folder, surroundings).await.expect("the vault opens");
        let ask = async |command: &str, input: Value| ipc::ask_as(&app, None, command, input).await.expect(command);
        let unlock = async |password: &str| ask("unlock", json!({ "password": password })).await;
        match asked {
            ["set", password] => {
                let code = ask("prepare_recovery_code", json!({})).await["code"].clone();
                println!("{}", code.as_str().unwrap_or_default());
                ask("set_password", json!({ "password": password, "code": code })).await;
            }
            ["remove", password] => {
                unlock(password).await;
                ask("remove_password", json!({ "current": password })).await;
            }
            ["rotate", password, code] => {
                unlock(password).await;
                ask("rotate_key", json!({ "current": password, "code": code })).await;
            }
            ["restore", name] => drop(ask("restore_backup", json!({ "name": name })).await),
            ["write", password @ ..] => {
                for password in password {
                    unlock(password).await;
                }
                loop {
                    let fields = json!({ "title": "Writer", "company": "Kestrel" });
                    let job = ask("create_job", json!({ "fields": fields })).await;
                    println!("{}", job["id"].as_str().unwrap_or_default());
                }
            }
            _ => return ExitCode::from(2),
        }
        ExitCode::SUCCESS
    })
}

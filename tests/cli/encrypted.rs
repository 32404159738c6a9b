//! An encrypted vault from the command line: the password comes from a file or from standard input, never from the arguments.

use std::process::Stdio;

use coach_core::{App, app::Surroundings, ipc, secrets::Secrets};
use serde_json::{Value, json};

use crate::world::{Ran, World};

const PASSWORD: &str = "canary-password: a long walk to the sea";

impl World {
    /// Sets a password as the window does, and answers the recovery code.
    fn encrypt(&self) -> String {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let surroundings =
                Surroundings { secrets: Secrets::memory(), ..Surroundings::of_this_computer(Vec::new()) };
            let app = App::open(&self.vault(), surroundings).await.unwrap();
            let ask = async |command: &str, input: Value| ipc::ask_as(&app, None, command, input).await.unwrap();
            let code = ask("prepare_recovery_code", json!({})).await["code"].as_str().unwrap().to_owned();
            ask("set_password", json!({ "password": PASSWORD, "code": code })).await;
            app.vault.close().await.unwrap();
            code
        })
    }

    /// A run that finds the password in a file, as scripts do.
    fn run_with_file(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        std::fs::write(self.file("password.txt"), format!("{PASSWORD}\n")).unwrap();
        let mut command = self.command(arguments);
        command.env("COACH_PASSWORD_FILE", self.file("password.txt")).envs(environment.iter().copied());
        let output = command.stdin(Stdio::null()).output().unwrap();
        Ran {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn json_with_file(&self, arguments: &[&str]) -> Value {
        let ran = self.run_with_file(&[&["--json"], arguments].concat(), &[]);
        assert_eq!(ran.code, 0, "{arguments:?}: {ran:?}");
        serde_json::from_str(&ran.out).unwrap()
    }
}

#[test]
fn a_locked_vault_is_told_with_an_exit_code_of_its_own() {
    let world = World::new();
    world.track("Baker");
    world.encrypt();
    for arguments in [&["call", "list_jobs"][..], &["db", "backup"], &["db", "validate"], &["export", "csv"]] {
        let ran = world.run(arguments);
        assert_eq!(ran.code, 4, "{arguments:?}: {ran:?}");
        assert!(ran.err.starts_with("error[locked]: ") && ran.err.contains("COACH_PASSWORD_FILE"), "{}", ran.err);
    }
    let status = world.json(&["call", "vault_status"]);
    assert_eq!(status["state"], "LOCKED", "what can be asked of a locked vault needs no password");
    let status = world.run(&["db", "status"]);
    assert!(status.code == 0 && status.out.contains("encrypted"), "{status:?}");
    assert_eq!(world.json_with_file(&["db", "status"])["tables"]["jobs"], 1, "with the password it tells more");
}

#[test]
fn the_password_or_the_code_opens_it_from_a_file_and_from_standard_input() {
    let world = World::new();
    world.track("Baker");
    let code = world.encrypt();
    assert_eq!(world.json_with_file(&["call", "list_jobs"])["total"], 1);
    let list = ["--password-stdin", "call", "list_jobs"];
    assert_eq!(world.run_with(&list, format!("{PASSWORD}\n").as_bytes()).code, 0);
    assert_eq!(world.run_with(&list, format!("{code}\n").as_bytes()).code, 0);
    let wrong = world.run_with(&list, b"another password\n");
    assert_eq!(wrong.code, 4, "{wrong:?}");
    let with_input = format!("{PASSWORD}\n{{\"limit\": 1}}");
    let ran = world.run_with(&["--password-stdin", "call", "list_jobs", "-"], with_input.as_bytes());
    assert_eq!(ran.code, 0, "what comes after the password is the command's: {ran:?}");
}

#[test]
fn an_encrypted_vault_is_validated_backed_up_exported_and_restored() {
    let world = World::new();
    world.track("Baker");
    world.encrypt();
    assert_eq!(world.json_with_file(&["db", "validate"])["is_sound"], true);
    let backup = world.json_with_file(&["db", "backup", "before-trip.zip"]);
    assert_eq!(backup["about"]["is_encrypted"], true);
    world.json_with_file(&["call", "create_job", r#"{"fields": {"title": "Cook", "company": "Inn"}}"#]);
    world.json_with_file(&["db", "export", "vault.json"]);

    let restored = world.run_with_file(&["db", "restore", "before-trip.zip"], &[]);
    assert_eq!(restored.code, 0, "{restored:?}");
    assert_eq!(world.json_with_file(&["call", "list_jobs"])["total"], 1);
    assert_eq!(world.run(&["call", "list_jobs"]).code, 4, "it is still encrypted");

    let elsewhere = World::new();
    let place = world.file("before-trip.zip");
    let place = place.to_str().unwrap();
    let refused = elsewhere.run(&["db", "restore", place]);
    assert_eq!(refused.code, 2, "a backup with a password needs it: {refused:?}");
    assert_eq!(elsewhere.run_with_file(&["db", "restore", place], &[]).code, 0);
    assert_eq!(elsewhere.json_with_file(&["call", "list_jobs"])["total"], 1);

    let exported = world.file("vault.json");
    let empty = World::new();
    assert_eq!(empty.json(&["db", "import", exported.to_str().unwrap()])["tables"]["jobs"], 2);
}

#[test]
fn no_log_however_detailed_holds_password_code_or_key() {
    let world = World::new();
    world.track("Baker");
    let code = world.encrypt();
    let key = key_of(&world);
    let everything = [("COACH_LOG", "trace")];
    let runs = [
        world.run_with_file(&["call", "list_jobs"], &everything),
        world.run_with_file(&["db", "backup"], &everything),
        world.run_with_file(&["db", "validate"], &everything),
        world.run_with_file(
            &["call", "change_password", &json!({ "current": PASSWORD, "password": PASSWORD }).to_string()],
            &everything,
        ),
    ];
    assert!(runs.iter().any(|ran| ran.err.contains("INFO")), "the log was to be detailed");
    for ran in &runs {
        assert_eq!(ran.code, 0, "{ran:?}");
        for canary in ["canary-password", code.as_str(), &code.replace('-', ""), &key] {
            assert!(!ran.err.contains(canary) && !ran.out.contains(canary), "{canary} is in what it wrote");
            assert!(!ran.err.to_lowercase().contains("pragma key"));
        }
    }
}

/// The vault's key as SQLCipher is told it, which is what a log might hold.
fn key_of(world: &World) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let keys = coach_core::keys::read(&world.vault()).unwrap();
    let credential = coach_core::keys::Credential::Password(None, PASSWORD.to_owned().into());
    let opened = runtime.block_on(keys.open(credential)).unwrap();
    let (key, _) = opened.unwrap();
    key.spelled().trim_matches(['x', '\'']).to_owned()
}

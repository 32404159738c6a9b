//! Places that cannot be written: told with an exit code, and nothing half done is left.

use crate::world::World;

/// A folder of the system in which nobody makes files, whatever their rights.
#[cfg(target_os = "linux")]
const UNWRITABLE: &str = "/sys/kernel";

#[cfg(target_os = "linux")]
#[test]
fn a_vault_in_a_folder_that_cannot_be_written_is_not_made() {
    let world = World::new();
    let place = format!("{UNWRITABLE}/vault");
    for arguments in [&["db", "migrate"][..], &["call", "list_jobs"], &["import", "jobs.csv", "--yes"]] {
        let ran = world.run(&[arguments, &["--data", &place]].concat());
        // Without the right to write, or on a disk that takes nothing: both are said, neither as a fault of ours.
        assert!(matches!(ran.code, 3 | 8), "{arguments:?}: {ran:?}");
        assert!(ran.err.starts_with("error["), "{}", ran.err);
        assert!(!ran.err.contains(UNWRITABLE), "a message holds no path: {}", ran.err);
    }
    let status = world.run(&["db", "status", "--data", &place]);
    assert_eq!(status.code, 0, "looking is still possible: {status:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_out_leaves_the_vault_as_it_was() {
    let world = World::new();
    world.track("Baker");
    let file = |name: &str| format!("{UNWRITABLE}/{name}");
    for arguments in [
        &["db", "export", &file("vault.json")][..],
        &["db", "backup", &file("backup.zip")],
        &["export", "csv", "--out", &file("jobs.csv")],
    ] {
        let ran = world.run(arguments);
        assert!(matches!(ran.code, 3 | 8), "{arguments:?}: {ran:?}");
        assert!(!ran.err.contains(UNWRITABLE), "a message holds no path: {}", ran.err);
    }
    assert_eq!(world.titles(), ["Baker"]);
    assert_eq!(world.json(&["db", "validate"])["is_sound"], true);
}

#[test]
fn a_vault_whose_place_is_a_file_is_told() {
    let world = World::new();
    std::fs::write(world.vault(), "a letter, not a folder").unwrap();
    let ran = world.run(&["call", "list_jobs"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(std::fs::read_to_string(world.vault()).unwrap(), "a letter, not a folder");
}

//! A vault carried from one folder to another as a file that any program can read.

use serde_json::{Value, json};

use crate::world::World;

#[test]
fn a_vault_is_carried_to_another_folder_as_one_json_file() {
    let world = World::new();
    assert_eq!(world.run(&["db", "export", "vault.json"]).code, 5, "nothing to export, and nothing is made");
    world.json(&["db", "seed"]);
    let exported = world.json(&["db", "export", "vault.json"]);
    let file: Value = serde_json::from_slice(&std::fs::read(world.file("vault.json")).unwrap()).unwrap();
    assert_eq!(file["tables"]["jobs"].as_array().unwrap().len(), exported["tables"]["jobs"]);

    let other = World::new();
    let place = world.file("vault.json").into_os_string().into_string().unwrap();
    assert_eq!(other.json(&["db", "import", &place])["tables"], exported["tables"]);
    assert_eq!(other.titles(), world.titles());
    other.json(&["db", "export", "again.json"]);
    let again: Value = serde_json::from_slice(&std::fs::read(other.file("again.json")).unwrap()).unwrap();
    assert_eq!(again["proofs"], file["proofs"]);
    assert_eq!(again["tables"], file["tables"]);

    let ran = other.run(&["db", "import", &place]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("only into an empty one"), "{}", ran.err);
}

#[test]
fn a_file_that_is_no_vault_makes_none() {
    let world = World::new();
    std::fs::write(world.file("letter.json"), "Dear …").unwrap();
    std::fs::write(
        world.file("newer.json"),
        json!({ "kind": "vault", "format": 1, "schema_version": "9999", "tables": {} }).to_string(),
    )
    .unwrap();
    for (file, code) in [("letter.json", 3), ("nowhere.json", 3), ("newer.json", 4)] {
        let ran = world.run(&["db", "import", file]);
        assert_eq!(ran.code, code, "{file}: {ran:?}");
    }
    assert_eq!(world.titles(), [""; 0]);
}

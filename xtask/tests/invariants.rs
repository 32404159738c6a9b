//! Who may depend on whom, read from what Cargo itself resolved. The README names these invariants.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

static METADATA: LazyLock<Value> = LazyLock::new(|| {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the package of a test lies");
    let root = Path::new(&here).parent().expect("xtask is a folder of the workspace");
    let version = Command::new("rustc").arg("-vV").output().expect("rustc is there, it compiled this");
    let version = String::from_utf8(version.stdout).expect("rustc speaks UTF-8");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    // Other systems' packages are left out, because asking for them would download them.
    let arguments = ["metadata", "--format-version=1", "--locked", "--all-features", "--filter-platform", host];
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .current_dir(root)
        .output()
        .expect("cargo is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON")
});

fn array<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn member(name: &str) -> &'static Value {
    array(&METADATA, "packages")
        .iter()
        .find(|package| text(package, "name") == name)
        .unwrap_or_else(|| panic!("{name} is a member"))
}

/// What a package names in its own Cargo.toml, for any system and any kind of build.
fn named_by(name: &str) -> BTreeSet<&'static str> {
    array(member(name), "dependencies").iter().map(|dependency| text(dependency, "name")).collect()
}

/// Everything that ends up in a build of a package here, however far down. Test-only dependencies are left out.
fn reached_by(name: &str) -> BTreeSet<&'static str> {
    let nodes = array(&METADATA["resolve"], "nodes");
    let name_of = |id: &str| {
        array(&METADATA, "packages")
            .iter()
            .find(|package| text(package, "id") == id)
            .map(|package| text(package, "name"))
    };
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![text(member(name), "id")]);
    while let Some(id) = waiting.pop() {
        let node = nodes.iter().find(|node| text(node, "id") == id).expect("every package is resolved");
        let ships = |dependency: &&Value| array(dependency, "dep_kinds").iter().any(|kind| kind["kind"] != "dev");
        waiting.extend(
            array(node, "deps")
                .iter()
                .filter(ships)
                .map(|dependency| text(dependency, "pkg"))
                .filter(|id| seen.insert(*id)),
        );
    }
    seen.into_iter().filter_map(name_of).collect()
}

fn is_tauri(name: &str) -> bool {
    name.starts_with("tauri") || matches!(name, "wry" | "tao" | "muda")
}

#[track_caller]
fn assert_none(package: &str, found: BTreeSet<&str>, forbidden: impl Fn(&str) -> bool) {
    let found: Vec<&str> = found.into_iter().filter(|name| forbidden(name)).collect();
    assert!(found.is_empty(), "{package} depends on {found:?}");
}

#[test]
fn only_the_shell_knows_tauri() {
    for package in ["coach-core", "coach-cli", "resume-reader", "rubrics", "coach-migrations", "xtask"] {
        assert_none(package, named_by(package), is_tauri);
        assert_none(package, reached_by(package), is_tauri);
    }
    assert!(reached_by("career-coach").contains("tauri"), "this test would not notice Tauri");
}

#[test]
fn reader_and_rubrics_know_no_runtime_no_database_and_no_network() {
    let forbidden = |name: &str| {
        matches!(name, "tokio" | "reqwest" | "hyper" | "rustls" | "libsqlite3-sys")
            || name.starts_with("sea-")
            || name.starts_with("sqlx")
    };
    for package in ["resume-reader", "rubrics"] {
        assert_none(package, named_by(package), forbidden);
        assert_none(package, reached_by(package), forbidden);
    }
    assert!(reached_by("coach-core").contains("libsqlite3-sys"), "this test would not notice a database");
}

#[test]
fn members_depend_on_members_only_downwards() {
    let allowed: &[(&str, &[&str])] = &[
        ("career-coach", &["coach-core"]),
        ("coach-cli", &["coach-core", "resume-reader", "rubrics", "coach-migrations"]),
        ("coach-core", &["coach-migrations", "resume-reader", "rubrics"]),
        ("resume-reader", &[]),
        ("rubrics", &["resume-reader"]),
        ("coach-migrations", &[]),
        ("xtask", &[]),
    ];
    let members: BTreeSet<&str> = allowed.iter().map(|(name, _)| *name).collect();
    assert_eq!(array(&METADATA, "workspace_members").len(), members.len(), "a member is missing from this list");
    for (package, may) in allowed {
        assert_none(package, named_by(package), |name| members.contains(name) && !may.contains(&name));
    }
}

#[test]
fn the_test_server_is_in_no_build_that_did_not_ask_for_it() {
    let command_line = member("coach-cli");
    let server = array(command_line, "dependencies")
        .iter()
        .find(|dependency| text(dependency, "name") == "axum")
        .expect("the server uses axum");
    assert_eq!(server["optional"], true);
    assert!(
        array(&command_line["features"], "default").is_empty(),
        "the command line has features that are on by default"
    );
}

//! The TypeScript contract: every type that crosses a door, and the table of commands, as one file.

use std::{any::TypeId, collections::BTreeMap, collections::HashSet};

use ts_rs::{Config, TS, TypeVisitor};

use crate::{IpcError, event::Event, ipc::COMMANDS};

/// Collects the types of a contract, each declared once.
pub struct Contract {
    config: Config,
    seen: HashSet<TypeId>,
    /// Name → declaration with its documentation.
    declarations: BTreeMap<String, String>,
}

impl Contract {
    fn new() -> Self {
        Self { config: Config::new().with_large_int("number"), seen: HashSet::new(), declarations: BTreeMap::new() }
    }

    /// Adds a type and all it is made of; returns its TypeScript name.
    pub fn add<T: TS + 'static>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Contract {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.declarations.insert(T::ident(&self.config), format!("{docs}export {}\n", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The text of `ui/src/ipc/generated/contract.ts`.
pub fn contract() -> String {
    let mut contract = Contract::new();
    contract.add::<Event>();
    contract.add::<IpcError>();
    let mut table = String::new();
    for command in COMMANDS.iter().filter(|command| command.for_window) {
        let (input, output) = (command.signature)(&mut contract);
        table += &format!("  /** {} */\n  {}: [{input}, {output}];\n", command.summary.trim(), command.name);
    }
    let types: String = contract.declarations.into_values().map(|declaration| declaration + "\n").collect();
    format!(
        "// Made from the table of commands by `cargo xtask generate`. Do not edit.\n\n{types}\
         /** Every command the window may ask: its input and its output. */\nexport interface Commands {{\n{table}}}\n"
    )
}

/// Every command with the types of its input and output, one a line, for people.
pub fn table() -> String {
    let mut contract = Contract::new();
    let row = |command: &crate::ipc::Command| {
        let (input, output) = (command.signature)(&mut contract);
        format!("{}({input}) -> {output}\n    {}\n", command.name, command.summary.trim())
    };
    COMMANDS.iter().map(row).collect()
}

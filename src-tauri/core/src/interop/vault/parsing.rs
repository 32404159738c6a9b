//! Taking an exported vault apart while it is read, so that it never has to be in memory as a whole.

use std::{collections::BTreeMap, fmt, fs::File, io::BufReader};

use serde::{
    Deserialize,
    de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use tokio::sync::mpsc::Sender;

use super::{Head, Proof};
use crate::rows::Row;

/// A part of the file, in the order of the file.
pub enum Piece {
    Head(Head),
    Rows { table: String, rows: Vec<Row> },
    Proofs(BTreeMap<String, Proof>),
}

/// How many rows travel together.
const ROWS_AT_A_TIME: usize = 200;

/// Sends the parts of the file until its end, or until nobody takes them any more.
pub fn parse(file: File, to: &Sender<Piece>) -> serde_json::Result<()> {
    let mut json = serde_json::Deserializer::from_reader(BufReader::with_capacity(1 << 18, file));
    Document(to).deserialize(&mut json)?;
    json.end()
}

fn send<E: serde::de::Error>(to: &Sender<Piece>, piece: Piece) -> Result<(), E> {
    to.blocking_send(piece).map_err(|_| E::custom("refused"))
}

struct Document<'a>(&'a Sender<Piece>);

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = ();

    fn expecting(&self, words: &mut fmt::Formatter) -> fmt::Result {
        words.write_str("an exported vault")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut head = Head {
            application: "",
            kind: String::new(),
            format: 0,
            schema_version: String::new(),
            version: String::new(),
            exported_at: None,
        };
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "kind" => head.kind = map.next_value()?,
                "format" => head.format = map.next_value()?,
                "schema_version" => head.schema_version = map.next_value()?,
                "version" => head.version = map.next_value()?,
                "exported_at" => head.exported_at = map.next_value()?,
                "tables" => {
                    send(self.0, Piece::Head(head.clone()))?;
                    map.next_value_seed(Tables(self.0))?;
                }
                "proofs" => send(self.0, Piece::Proofs(map.next_value()?))?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

struct Tables<'a>(&'a Sender<Piece>);

impl<'de> DeserializeSeed<'de> for Tables<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Tables<'_> {
    type Value = ();

    fn expecting(&self, words: &mut fmt::Formatter) -> fmt::Result {
        words.write_str("tables by name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(table) = map.next_key::<String>()? {
            map.next_value_seed(Rows { table, to: self.0 })?;
        }
        Ok(())
    }
}

struct Rows<'a> {
    table: String,
    to: &'a Sender<Piece>,
}

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = ();

    fn expecting(&self, words: &mut fmt::Formatter) -> fmt::Result {
        write!(words, "the rows of {}", self.table)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        // A kept file is one row, however large it is.
        let at_a_time = if self.table == "blobs" { 1 } else { ROWS_AT_A_TIME };
        let mut rows = Vec::new();
        loop {
            let row = seq.next_element::<RowObject>()?;
            let is_last = row.is_none();
            rows.extend(row.map(|RowObject(row)| row));
            if rows.len() >= at_a_time || (is_last && !rows.is_empty()) {
                send(self.to, Piece::Rows { table: self.table.clone(), rows: std::mem::take(&mut rows) })?;
            }
            if is_last {
                return Ok(());
            }
        }
    }
}

/// A row; anything else in its place is not one of ours.
struct RowObject(Row);

impl<'de> Deserialize<'de> for RowObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Object(row) => Ok(Self(row)),
            _ => Err(D::Error::custom("a row is an object")),
        }
    }
}

//! JSON Resume 1.x as types, with what this reader adds under `meta.coach`. Names and shapes are the schema's own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Diagnostic, Rect};

/// Declares plain JSON Resume objects: every field optional, or a list that is empty when absent. In TypeScript their
/// names get a prefix, because an application has skills and educations of its own.
macro_rules! objects {
    ($prefix:literal; $($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = concat!($prefix, stringify!($name))))]
        #[serde(rename_all = "camelCase", default)]
        pub struct $name {
            $(
                $(#[$about])*
                #[serde(skip_serializing_if = "Absent::is_absent")]
                #[cfg_attr(feature = "ts", ts(as = "Option<_>", optional))]
                pub $field: $type,
            )*
        }
    )*};
}

objects! { "";
    JsonResume {
        basics: Basics,
        work: Vec<Work>,
        volunteer: Vec<Volunteer>,
        education: Vec<Education>,
        awards: Vec<Award>,
        certificates: Vec<Certificate>,
        publications: Vec<Publication>,
        skills: Vec<Skill>,
        languages: Vec<Language>,
        interests: Vec<Interest>,
        references: Vec<Reference>,
        projects: Vec<Project>,
        meta: Meta,
    }
}

objects! { "Resume";
    Basics {
        name: Option<String>,
        label: Option<String>,
        image: Option<String>,
        email: Option<String>,
        phone: Option<String>,
        url: Option<String>,
        summary: Option<String>,
        location: Option<Location>,
        profiles: Vec<Profile>,
    }
    Location {
        address: Option<String>,
        postal_code: Option<String>,
        city: Option<String>,
        country_code: Option<String>,
        region: Option<String>,
    }
    Profile { network: Option<String>, username: Option<String>, url: Option<String> }
    Work {
        name: Option<String>,
        location: Option<String>,
        description: Option<String>,
        position: Option<String>,
        url: Option<String>,
        start_date: Option<String>,
        end_date: Option<String>,
        summary: Option<String>,
        highlights: Vec<String>,
    }
    Volunteer {
        organization: Option<String>,
        position: Option<String>,
        url: Option<String>,
        start_date: Option<String>,
        end_date: Option<String>,
        summary: Option<String>,
        highlights: Vec<String>,
    }
    Education {
        institution: Option<String>,
        url: Option<String>,
        area: Option<String>,
        study_type: Option<String>,
        start_date: Option<String>,
        end_date: Option<String>,
        score: Option<String>,
        courses: Vec<String>,
    }
    Award { title: Option<String>, date: Option<String>, awarder: Option<String>, summary: Option<String> }
    Certificate { name: Option<String>, date: Option<String>, url: Option<String>, issuer: Option<String> }
    Publication {
        name: Option<String>,
        publisher: Option<String>,
        release_date: Option<String>,
        url: Option<String>,
        summary: Option<String>,
    }
    Skill { name: Option<String>, level: Option<String>, keywords: Vec<String> }
    Language { language: Option<String>, fluency: Option<String> }
    Interest { name: Option<String>, keywords: Vec<String> }
    Reference { name: Option<String>, reference: Option<String> }
    Project {
        name: Option<String>,
        description: Option<String>,
        highlights: Vec<String>,
        keywords: Vec<String>,
        start_date: Option<String>,
        end_date: Option<String>,
        url: Option<String>,
        roles: Vec<String>,
        entity: Option<String>,
        r#type: Option<String>,
    }
    Meta {
        canonical: Option<String>,
        version: Option<String>,
        last_modified: Option<String>,
        coach: Option<Coach>,
    }
    /// How sure the reader is, and where on the pages each value stands. Keys are JSON pointers into the resume,
    /// for example `/work/0/name`.
    Coach {
        confidence: BTreeMap<String, f32>,
        spans: BTreeMap<String, Span>,
        /// Entries that say "present": their missing end date is a statement, not a gap.
        current: Vec<String>,
        diagnostics: Vec<Diagnostic>,
    }
}

/// Where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Span {
    /// Counted from zero.
    pub page: usize,
    #[serde(rename = "box")]
    pub area: Rect,
}

/// What is left out when it says nothing.
trait Absent {
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<V> Absent for BTreeMap<String, V> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for Basics {
    fn is_absent(&self) -> bool {
        *self == Basics::default()
    }
}

impl Absent for Meta {
    fn is_absent(&self) -> bool {
        *self == Meta::default()
    }
}

//! Putting what a file says of a person where their profile says nothing yet. Nothing that is there is changed, and
//! nothing is added twice.

use sea_orm::ConnectionTrait;
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::{
    Certification, CertificationFields, Education, EducationFields, Experience, ExperienceFields, Listed, Profile,
    ProfileFields, Skill, SkillFields, listed, store,
};
use crate::{
    App, Error, Result,
    ids::UserId,
    record::{self, Fields, Record},
};

/// What a file says of a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filling {
    pub profile: ProfileFields,
    pub experiences: Vec<Found<ExperienceFields>>,
    pub educations: Vec<Found<EducationFields>>,
    pub skills: Vec<Found<SkillFields>>,
    pub certifications: Vec<Found<CertificationFields>>,
}

/// An entry and where in the file it is said, as a JSON pointer.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<F> {
    pub place: String,
    pub fields: F,
}

/// How much was new, and what could not be used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Filled {
    pub profile_fields: u32,
    pub experiences: u32,
    pub educations: u32,
    pub skills: u32,
    pub certifications: u32,
    /// Entries that the profile has already.
    pub already_there: u32,
    pub left_out: Vec<LeftOut>,
}

/// An entry that does not fit into the profile; it stays in the resume.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// A JSON pointer into the resume.
    pub place: String,
    pub message: String,
}

pub async fn fill(
    app: &App,
    txn: &impl ConnectionTrait,
    owner: UserId,
    filling: Filling,
    source: impl Fn(&str) -> Value,
) -> Result<Filled> {
    let mut filled = Filled::default();
    filled.profile_fields = fill_fields(app, txn, owner, filling.profile, &mut filled).await?;
    let mut lists = Lists { app, txn, owner, source, filled };
    lists.filled.experiences = lists.fill::<Experience>(filling.experiences).await?;
    lists.filled.educations = lists.fill::<Education>(filling.educations).await?;
    lists.filled.skills = lists.fill::<Skill>(filling.skills).await?;
    lists.filled.certifications = lists.fill::<Certification>(filling.certifications).await?;
    Ok(lists.filled)
}

/// Fills the empty fields of the profile, each for itself, so that one that does not fit leaves out no other.
async fn fill_fields(
    app: &App,
    txn: &impl ConnectionTrait,
    owner: UserId,
    found: ProfileFields,
    filled: &mut Filled,
) -> Result<u32> {
    let mut profile: Profile = store::ensure(app, txn, owner).await?;
    let (Value::Object(there), Value::Object(found)) =
        (serde_json::to_value(profile.fields())?, serde_json::to_value(found)?)
    else {
        return Err(Error::internal("the fields of a profile are an object"));
    };
    let mut count = 0;
    for (name, value) in found.into_iter().filter(|(name, value)| is_empty(&there[name]) && !is_empty(value)) {
        match record::patched(&profile, Map::from_iter([(name.clone(), value)])) {
            Ok(fields) => {
                profile.set_fields(fields, app.clock.now());
                count += 1;
            }
            Err(Error::Invalid { message, .. }) => {
                filled.left_out.push(LeftOut { place: format!("/basics/{name}"), message });
            }
            Err(other) => return Err(other),
        }
    }
    record::save(txn, &profile).await?;
    Ok(count)
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// The four lists while they are filled.
struct Lists<'a, C, S> {
    app: &'a App,
    txn: &'a C,
    owner: UserId,
    source: S,
    filled: Filled,
}

impl<C: ConnectionTrait, S: Fn(&str) -> Value> Lists<'_, C, S> {
    async fn fill<R: Listed>(&mut self, found: Vec<Found<R::Fields>>) -> Result<u32> {
        let mut there = store::entries::<R>(self.txn, self.owner).await?;
        let mut count = 0;
        for Found { place, fields } in found {
            let fields = match fields.checked() {
                Ok(fields) => fields,
                Err(Error::Invalid { message, .. }) => {
                    self.filled.left_out.push(LeftOut { place, message });
                    continue;
                }
                Err(other) => return Err(other),
            };
            let entry = R::made(self.app.new_id(), self.owner, self.app.clock.now(), fields);
            if there.iter().any(|other| other.is_same(&entry)) {
                self.filled.already_there += 1;
                continue;
            }
            there.push(listed::add(self.app, self.txn, entry, Some((self.source)(&place))).await?);
            count += 1;
        }
        Ok(count)
    }
}

//! Who searches in the sample data: a full profile, and what does not belong to one job.

use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::{
    loading::Loading,
    pursuit::{self, ToldThen},
};
use crate::{
    Result,
    contacts::Contact,
    profile::{self, Certification, Education, Experience, Listed, Profile, ProfileFields, Skill},
    record::{self, Fields, Record, from_json},
};

#[derive(Deserialize)]
pub(super) struct ToldPerson {
    #[serde(flatten)]
    profile: ToldProfile,
    contacts: Vec<Value>,
    documents: Vec<ToldThen>,
}

#[derive(Deserialize)]
struct ToldProfile {
    profile: Value,
    experiences: Vec<Value>,
    educations: Vec<Value>,
    skills: Vec<Value>,
    certifications: Vec<Value>,
}

pub(super) async fn load(loading: &mut Loading<'_>, told: ToldPerson) -> Result<()> {
    fill_profile(loading, told.profile).await?;
    for fields in told.contacts {
        let contact: Contact = loading.record(fields, loading.app.clock.now())?;
        loading.keep(&contact).await?;
    }
    for document in told.documents {
        pursuit::document(loading, document).await?;
    }
    Ok(())
}

/// Fills the profile, unless the person has begun to: what they wrote stays theirs.
async fn fill_profile(loading: &mut Loading<'_>, told: ToldProfile) -> Result<()> {
    let mut profile = profile::ensure(loading.app, loading.txn, loading.owner).await?;
    if !is_untouched(loading, &profile).await? {
        return Ok(());
    }
    profile.set_fields(from_json::<ProfileFields>(told.profile)?.checked()?, loading.app.clock.now());
    record::save(loading.txn, &profile).await?;
    loading.made.push((Profile::KIND, profile.id.into()));
    list::<Experience>(loading, &profile, told.experiences).await?;
    list::<Education>(loading, &profile, told.educations).await?;
    list::<Skill>(loading, &profile, told.skills).await?;
    list::<Certification>(loading, &profile, told.certifications).await
}

async fn is_untouched(loading: &Loading<'_>, profile: &Profile) -> Result<bool> {
    let (txn, owner) = (loading.txn, loading.owner);
    Ok(profile.fields() == ProfileFields::default()
        && profile::entries::<Experience>(txn, owner).await?.is_empty()
        && profile::entries::<Education>(txn, owner).await?.is_empty()
        && profile::entries::<Skill>(txn, owner).await?.is_empty()
        && profile::entries::<Certification>(txn, owner).await?.is_empty())
}

async fn list<R: Listed + Record<Id: Into<Uuid>>>(
    loading: &mut Loading<'_>,
    profile: &Profile,
    told: Vec<Value>,
) -> Result<()> {
    for (place, fields) in (0..).zip(told) {
        let mut entry: R = loading.record(fields, loading.app.clock.now())?;
        entry.put(profile.id, place, None);
        loading.keep(&entry).await?;
    }
    Ok(())
}

//! What may be asked about the profile.

use std::collections::HashSet;

use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

use super::{
    Certification, CertificationFields, Education, EducationFields, Experience, ExperienceFields, FullProfile, Listed,
    Profile, ProfileFields, Skill, SkillFields, is_same_text, listed, store,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    event::Topic,
    ids::{CertificationId, EducationId, ExperienceId, ProfileId, RecordId, SkillId, UserId},
    ipc::Nothing,
    record::{self, Draft, Fields, Patch, RecordKind},
};

/// Puts one list of the profile in another order.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reorder {
    pub kind: RecordKind,
    /// All of the list, in the new order.
    pub ids: Vec<RecordId>,
}

pub async fn get_profile(app: &App, actor: Actor, _: Nothing) -> Result<FullProfile> {
    store::full(app, actor.user).await
}

pub async fn update_profile(app: &App, actor: Actor, patch: Patch<ProfileId, ProfileFields>) -> Result<Profile> {
    record::update(app, actor.user, patch).await
}

pub async fn create_experience(app: &App, actor: Actor, Draft(fields): Draft<ExperienceFields>) -> Result<Experience> {
    create(app, actor.user, fields).await
}

pub async fn update_experience(
    app: &App,
    actor: Actor,
    patch: Patch<ExperienceId, ExperienceFields>,
) -> Result<Experience> {
    record::update(app, actor.user, patch).await
}

pub async fn create_education(app: &App, actor: Actor, Draft(fields): Draft<EducationFields>) -> Result<Education> {
    create(app, actor.user, fields).await
}

pub async fn update_education(
    app: &App,
    actor: Actor,
    patch: Patch<EducationId, EducationFields>,
) -> Result<Education> {
    record::update(app, actor.user, patch).await
}

pub async fn create_skill(app: &App, actor: Actor, Draft(fields): Draft<SkillFields>) -> Result<Skill> {
    let skills = store::entries::<Skill>(&app.db()?, actor.user).await?;
    if skills.iter().any(|skill| is_same_text(&skill.name, &fields.name)) {
        return Err(Error::invalid("name", "You have that skill already."));
    }
    create(app, actor.user, fields).await
}

pub async fn update_skill(app: &App, actor: Actor, patch: Patch<SkillId, SkillFields>) -> Result<Skill> {
    record::update(app, actor.user, patch).await
}

pub async fn create_certification(
    app: &App,
    actor: Actor,
    Draft(fields): Draft<CertificationFields>,
) -> Result<Certification> {
    create(app, actor.user, fields).await
}

pub async fn update_certification(
    app: &App,
    actor: Actor,
    patch: Patch<CertificationId, CertificationFields>,
) -> Result<Certification> {
    record::update(app, actor.user, patch).await
}

pub async fn reorder(app: &App, actor: Actor, Reorder { kind, ids }: Reorder) -> Result<()> {
    match kind {
        RecordKind::Experience => reorder_list::<Experience>(app, actor.user, &ids).await,
        RecordKind::Education => reorder_list::<Education>(app, actor.user, &ids).await,
        RecordKind::Skill => reorder_list::<Skill>(app, actor.user, &ids).await,
        RecordKind::Certification => reorder_list::<Certification>(app, actor.user, &ids).await,
        _ => Err(Error::invalid("kind", "Only the lists of the profile have an order of their own.")),
    }
}

async fn create<R: Listed>(app: &App, owner: UserId, fields: R::Fields) -> Result<R> {
    let entry = R::made(app.new_id(), owner, app.clock.now(), fields.checked()?);
    let txn = app.begin_write().await?;
    let entry = listed::add(app, &txn, entry, None).await?;
    txn.commit().await?;
    app.announce(Topic::Profile);
    Ok(entry)
}

async fn reorder_list<R: Listed<Id: Into<Uuid>>>(app: &App, owner: UserId, ids: &[RecordId]) -> Result<()> {
    let txn = app.begin_write().await?;
    let there: HashSet<Uuid> = store::entries::<R>(&txn, owner).await?.iter().map(|entry| entry.id().into()).collect();
    let asked: HashSet<Uuid> = ids.iter().map(|id| id.0).collect();
    if asked != there || asked.len() != ids.len() {
        return Err(Error::invalid("ids", "This list has changed meanwhile. Look at it again and put it in order."));
    }
    let ids: Vec<R::Id> = ids.iter().map(|id| R::Id::from(id.0)).collect();
    store::reorder::<R>(&txn, owner, &ids).await?;
    txn.commit().await?;
    app.announce(Topic::Profile);
    Ok(())
}

//! What the coach proposes: typed changes the person applies, edits or turns down one by one. A proposal changes nothing
//! by being made, rests on what the records said then, and can be taken back after it was applied.

pub mod applying;
pub mod commands;
pub mod store;

use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{
    Error, Result,
    choices::choices,
    clock::Instant,
    goals::Milestone,
    ids::{ConversationId, ExperienceId, JobId, MessageId, ProposalId, RecordId, StatusChangeId, UserId},
    interviews::InterviewType,
    jobs::{Job, JobStatus},
    profile::Experience,
    record::{self, RecordKind},
};

choices! {
    ProposalState {
        #[default]
        Pending,
        Applied,
        Rejected,
        Undone,
    }
}

/// A change that can be proposed. Nothing else can.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    AddJob {
        title: String,
        company: String,
        #[serde(default)]
        location: Option<String>,
        #[serde(default)]
        url: Option<String>,
    },
    MoveJob {
        job_id: JobId,
        status: JobStatus,
    },
    SetFollowUp {
        job_id: JobId,
        next_action: String,
        date: NaiveDate,
    },
    CreateGoal {
        title: String,
        #[serde(default)]
        target_date: Option<NaiveDate>,
        #[serde(default)]
        milestones: Vec<Milestone>,
    },
    SchedulePractice {
        title: String,
        interview_type: InterviewType,
        #[serde(default)]
        target_role: Option<String>,
        #[serde(default)]
        job_id: Option<JobId>,
    },
    EditBullet {
        experience_id: ExperienceId,
        /// The line as it is.
        before: String,
        /// The line as it would be.
        after: String,
    },
}

/// How an applied change is taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Undo {
    Delete {
        kind: RecordKind,
        id: RecordId,
    },
    MoveBack {
        step: StatusChangeId,
    },
    UpdateJob {
        id: JobId,
        changes: serde_json::Map<String, Value>,
    },
    /// Only the one line: others may have changed meanwhile.
    PutLineBack {
        id: ExperienceId,
        from: String,
        to: String,
    },
}

/// A proposal as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    pub id: ProposalId,
    pub conversation_id: ConversationId,
    pub message_id: Option<MessageId>,
    pub state: ProposalState,
    pub change: Change,
    pub basis: Basis,
    pub undo: Option<Undo>,
}

/// What the records said when it was proposed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Basis {
    /// What it is about, as a person knows it; none for something new.
    pub about: Option<String>,
    /// The fields it would change, by name, as they were.
    pub before: Value,
}

/// A proposal as it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ProposalCard {
    pub id: ProposalId,
    pub message_id: Option<MessageId>,
    pub state: ProposalState,
    pub change: Change,
    pub basis: Basis,
    /// The records have changed since, so that it no longer fits.
    pub is_stale: bool,
    pub created_at: Instant,
}

impl Change {
    /// Of the same kind and about the same record: what editing may not change.
    fn is_variant_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::MoveJob { job_id: one, .. }, Self::MoveJob { job_id: other, .. })
            | (Self::SetFollowUp { job_id: one, .. }, Self::SetFollowUp { job_id: other, .. }) => one == other,
            (
                Self::EditBullet { experience_id: one, before: line, .. },
                Self::EditBullet { experience_id: other, before, .. },
            ) => one == other && line == before,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }

    /// What the records say of it now.
    ///
    /// # Errors
    /// [`Error::NotFound`] if what it is about is not there, [`Error::Invalid`] if it says nothing that could be done.
    pub async fn basis(&self, db: &impl ConnectionTrait, owner: UserId) -> Result<Basis> {
        match self {
            Self::MoveJob { job_id, .. } => {
                let job: Job = record::find(db, owner, *job_id).await?;
                Ok(Basis { before: json!({ "status": job.status }), about: about(&job) })
            }
            Self::SetFollowUp { job_id, .. } => {
                let job: Job = record::find(db, owner, *job_id).await?;
                let before = json!({ "next_action": job.next_action, "date": job.next_action_date });
                Ok(Basis { before, about: about(&job) })
            }
            Self::EditBullet { experience_id, before, .. } => {
                let experience: Experience = record::find(db, owner, *experience_id).await?;
                if !experience.achievements.0.contains(before) {
                    return Err(Error::invalid("before", "This line is no longer in your profile."));
                }
                let about = Some(format!("{}, {}", experience.position, experience.company));
                Ok(Basis { before: json!({ "line": before }), about })
            }
            Self::SchedulePractice { job_id: Some(job), .. } => {
                let job: Job = record::find(db, owner, *job).await?;
                Ok(Basis { before: Value::Null, about: about(&job) })
            }
            Self::AddJob { .. } | Self::CreateGoal { .. } | Self::SchedulePractice { job_id: None, .. } => {
                Ok(Basis::default())
            }
        }
    }
}

/// The proposals of a conversation as they stand now, oldest first.
pub async fn cards(
    db: &impl ConnectionTrait,
    owner: UserId,
    conversation: ConversationId,
) -> Result<Vec<ProposalCard>> {
    let mut cards = store::of_conversation(db, owner, conversation).await?;
    for card in cards.iter_mut().filter(|card| card.state == ProposalState::Pending) {
        card.is_stale = card.change.basis(db, owner).await.ok().as_ref() != Some(&card.basis);
    }
    Ok(cards)
}

fn about(job: &Job) -> Option<String> {
    Some(format!("{}, {}", job.title, job.company))
}

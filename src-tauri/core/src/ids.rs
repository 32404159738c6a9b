//! A type for each kind of id, so that a job's id is never taken for an interview's. UUID v7: sorted by creation time.

use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, DeriveValueType, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        // Asked for by sea-orm of every key, for databases that count their keys.
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

ids! {
    ApplicationId, AssessmentId, CertificationId, ContactId, ConversationId, DocumentId, EducationId, ExperienceId,
    GoalId, InterviewChangeId, InterviewId, JobId, MessageId, MockInterviewId, NoteId, ProfileId, ProposalId, ProviderId, QuestionId,
    ReminderId, ResumeId, SavedViewId, SessionId, SkillId, StatusChangeId, StoryId, TrashId, UserId, ImportBatchId, LineageId,
    /// Any record, where the kind is said beside it.
    RecordId,
    /// Made by a door for a long call, to follow its progress and to cancel it.
    TaskId,
}

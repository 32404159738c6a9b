//! What an invitation does: it makes an interview of the job it is about, moves the one it made before, or calls it off.

use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::{ImportProblem, ImportReport, saving::differences};
use crate::{
    App, Error, Result, batches,
    clock::Instant,
    ids::{ImportBatchId, InterviewId, JobId, UserId},
    interop::calendar::{Invitation, Invitations},
    interviews::{
        self, Interview, InterviewFields, InterviewState, InterviewType, Minutes,
        commands::{change_within, create_within},
    },
    jobs::{self, Job, JobHeading, JobStatus},
    record::{self, Fields, Record, RecordKind},
    rows::{Row, Schema},
    trash::Counted,
};

/// A meeting of a calendar file, and what it is here.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct SeenInvitation {
    pub summary: String,
    pub wall_time: String,
    pub time_zone: String,
    pub is_cancelled: bool,
    /// The interview that is here already.
    pub interview: Option<InterviewId>,
    /// The job it belongs to; none was found if left out.
    pub job: Option<JobHeading>,
}

pub struct Taking<'a> {
    pub app: &'a App,
    pub txn: &'a DatabaseTransaction,
    pub owner: UserId,
    pub batch: ImportBatchId,
    /// The job that the person named.
    pub job: Option<JobId>,
}

impl Taking<'_> {
    pub async fn all(&self, report: &mut ImportReport, found: Invitations) -> Result<()> {
        let mut made = 0;
        for invitation in found.all {
            let name = invitation.summary.clone();
            match self.one(report, invitation).await {
                Ok(is_new) => made += u32::from(is_new),
                Err(Error::Invalid { message, .. }) => leave_out(report, format!("“{name}”: {message}")),
                Err(error) => return Err(error),
            }
        }
        for problem in found.problems {
            leave_out(report, problem);
        }
        report.counts.extend((made > 0).then_some(Counted { kind: RecordKind::Interview, count: made }));
        Ok(())
    }

    /// Says whether it made an interview.
    async fn one(&self, report: &mut ImportReport, invitation: Invitation) -> Result<bool> {
        let known = self.known(&invitation.uid).await?;
        let job = match (&known, self.job) {
            (Some(interview), _) => Some(interview.job_id),
            (None, Some(job)) => Some(job),
            (None, None) => self.matching(&invitation).await?,
        };
        let headings = jobs::headings(self.txn, self.owner, job).await?;
        report.interviews.push(SeenInvitation {
            summary: invitation.summary.clone(),
            wall_time: invitation.wall_time.clone(),
            time_zone: invitation.zone.name().to_owned(),
            is_cancelled: invitation.is_cancelled,
            interview: known.as_ref().map(|interview| interview.id),
            job: job.and_then(|job| headings.get(&job).cloned()),
        });
        match (known, job) {
            (Some(interview), _) => {
                report.duplicates += u32::from(!self.update(&interview, &invitation).await?);
                Ok(false)
            }
            (None, _) if invitation.is_cancelled => {
                Err(Error::refused("It calls off a meeting that is not among your interviews."))
            }
            (None, Some(job)) => self.make(job, invitation).await.map(|()| true),
            (None, None) => {
                Err(Error::invalid("job_id", "None of your open jobs is named in it. Choose the job it is for."))
            }
        }
    }

    async fn known(&self, uid: &str) -> Result<Option<Interview>> {
        let mine = <Interview as Record>::Entity::find().filter(Interview::owner_column().eq(self.owner));
        Ok(mine.filter(interviews::has_uid(uid)).one(self.txn).await?)
    }

    async fn make(&self, job: JobId, invitation: Invitation) -> Result<()> {
        let fields = InterviewFields {
            interview_type: kind(&invitation),
            wall_time: invitation.wall_time,
            time_zone: invitation.zone.name().to_owned(),
            duration: Minutes(invitation.duration),
            location: invitation.location,
            ..InterviewFields::default()
        };
        let (id, now): (InterviewId, Instant) = (self.app.new_id(), self.app.clock.now());
        let mut interview = Interview::made(id, self.owner, now, fields.checked()?);
        interview.job_id = job;
        interview.ics_uid = Some(invitation.uid);
        interview.ics_sequence = invitation.sequence;
        create_within(self.app, self.txn, interview).await?;
        batches::remember(self.txn, self.batch, &[(RecordKind::Interview, id.into())]).await
    }

    /// Says whether anything changed. What is older than what is here changes nothing.
    async fn update(&self, interview: &Interview, invitation: &Invitation) -> Result<bool> {
        let state = if invitation.is_cancelled { InterviewState::Cancelled } else { InterviewState::Scheduled };
        let fields = InterviewFields {
            wall_time: invitation.wall_time.clone(),
            time_zone: invitation.zone.name().to_owned(),
            duration: Minutes(invitation.duration),
            location: invitation.location.clone().or_else(|| interview.location.clone()),
            ..interview.fields()
        };
        let fields = if invitation.is_cancelled { interview.fields() } else { fields.checked()? };
        let is_same = fields == interview.fields() && state == interview.state;
        if is_same || invitation.sequence < interview.ics_sequence {
            return Ok(false);
        }
        let (now, before) = (self.app.clock.now(), self.row(interview.id).await?);
        let answer = change_within(self.app, self.txn, self.owner, interview.id, |changed| {
            changed.set_fields(fields, now);
            changed.state = state;
            Ok(())
        });
        let mut after = answer.await?.interview;
        after.ics_sequence = invitation.sequence;
        record::save(self.txn, &after).await?;
        let (id, columns) = (Uuid::from(interview.id), differences(&before, &self.row(interview.id).await?));
        batches::remember_change(self.txn, self.batch, RecordKind::Interview.table(), id, &columns).await?;
        Ok(true)
    }

    async fn row(&self, id: InterviewId) -> Result<Row> {
        let schema = Schema::of(self.txn).await?;
        let rows = schema.table(RecordKind::Interview.table())?.select(self.txn, "WHERE id = ?", [id.into()]).await?;
        rows.into_iter().next().ok_or(Error::NotFound("interview"))
    }

    /// The one open job whose company, and if several are there whose title, the invitation names.
    async fn matching(&self, invitation: &Invitation) -> Result<Option<JobId>> {
        let words = plain(&format!("{} {} {}", invitation.summary, invitation.description, invitation.organizer));
        let open = <Job as Record>::Entity::find().filter(Job::owner_column().eq(self.owner));
        let mut best: Vec<(usize, Instant, JobId)> = Vec::new();
        for job in open.all(self.txn).await?.into_iter().filter(|job| !job.status.is_closed() && !job.archived) {
            if names(&words, &job.company) {
                let is_expected = job.status != JobStatus::Interested;
                let points = usize::from(names(&words, &job.title)) * 2 + usize::from(is_expected);
                best.push((points, job.last_activity_at, job.id));
            }
        }
        best.sort();
        Ok(best.last().map(|(.., id)| *id))
    }
}

/// The letters and digits of a text in lower case, each word between spaces.
fn plain(text: &str) -> String {
    let kept: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<String> = kept.split_whitespace().map(str::to_lowercase).collect();
    format!(" {} ", words.join(" "))
}

fn names(words: &str, name: &str) -> bool {
    let name = plain(name);
    !name.trim().is_empty() && words.contains(&name)
}

/// By its own words, else by where it takes place.
fn kind(invitation: &Invitation) -> InterviewType {
    let words = plain(&format!("{} {}", invitation.summary, invitation.description));
    let has = |some: &[&str]| some.iter().any(|word| words.contains(&format!(" {word} ")));
    let is_link = invitation.location.as_deref().is_some_and(|place| place.contains("://"));
    match () {
        () if has(&["technical", "coding"]) => InterviewType::Technical,
        () if has(&["panel"]) => InterviewType::Panel,
        () if has(&["behavioral", "behavioural"]) => InterviewType::Behavioral,
        () if has(&["final"]) => InterviewType::Final,
        () if has(&["phone", "call", "telephone"]) => InterviewType::Phone,
        () if is_link || has(&["video", "zoom", "teams", "meet", "webex"]) => InterviewType::Video,
        () if invitation.location.is_some() => InterviewType::Onsite,
        () => InterviewType::Video,
    }
}

fn leave_out(report: &mut ImportReport, message: String) {
    report.problem_count += 1;
    report.problems.push(ImportProblem { row: None, message, is_left_out: true });
}

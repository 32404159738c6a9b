//! Making the records of an import. What concerns the person is made in one step; jobs come in small ones, so that the
//! application goes on meanwhile and a person may stop.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DatabaseTransaction};
use uuid::Uuid;

use super::PlannedJob;
use crate::{
    App, Result,
    app::Task,
    applications::Application,
    batches::{self, Changed},
    clock::Instant,
    contacts::Contact,
    ids::{ImportBatchId, UserId},
    jobs::{self, Job, StatusChange, commands::settle, history::StepActor},
    notes::{Note, NoteFields},
    record::{self, Record, RecordKind},
    rows::{Row, Schema},
};

/// How many jobs are made at a time.
const JOBS_AT_A_TIME: usize = 100;

/// One import while it is made.
pub struct Saving<'a> {
    pub app: &'a App,
    pub owner: UserId,
    pub batch: ImportBatchId,
    pub at: Instant,
}

/// The rows of a few jobs and of what hangs on them.
#[derive(Default)]
struct Rows {
    jobs: Vec<Job>,
    steps: Vec<StatusChange>,
    notes: Vec<Note>,
    contacts: Vec<Contact>,
    applications: Vec<Application>,
}

impl Saving<'_> {
    pub async fn jobs(&self, planned: Vec<PlannedJob>, task: Option<&Task<'_>>) -> Result<()> {
        let total = u32::try_from(planned.len()).ok();
        let mut done = 0;
        let mut planned = planned.into_iter().peekable();
        while planned.peek().is_some() {
            if let Some(task) = task {
                task.step("Importing jobs", done, total)?;
            }
            let mut rows = Rows::default();
            for job in planned.by_ref().take(JOBS_AT_A_TIME) {
                self.make(job, &mut rows);
            }
            done += u32::try_from(rows.jobs.len()).unwrap_or(u32::MAX);
            let txn = self.app.begin_write().await?;
            self.insert(&txn, rows).await?;
            txn.commit().await?;
        }
        Ok(())
    }

    fn make(&self, planned: PlannedJob, rows: &mut Rows) {
        let PlannedJob { fields, steps, note, contact, applications, .. } = planned;
        let mut job = Job::made(self.app.new_id(), self.owner, self.at, fields);
        let mut history: Vec<StatusChange> = Vec::with_capacity(steps.len());
        for step in steps {
            let mut change = StatusChange::made(self.app.new_id(), self.owner, self.at, Default::default());
            change.job_id = job.id;
            change.from_status = history.last().map(|last| last.to_status);
            change.to_status = step.status;
            change.changed_at = step.at;
            change.recorded_at = self.at;
            change.reason = step.reason.map(str::to_owned);
            change.note = step.is_undated.then(|| "The file does not say when.".to_owned());
            change.actor = StepActor::Import;
            job.status = step.status;
            job.last_activity_at = step.at;
            history.push(change);
        }
        jobs::replay(&mut job, &history);
        settle(&mut job, self.at);
        rows.steps.extend(history);
        if let Some(body) = note {
            let fields = NoteFields { job_id: Some(job.id), title: None, body };
            rows.notes.push(Note::made(self.app.new_id(), self.owner, self.at, fields));
        }
        if let Some(mut fields) = contact {
            fields.job_id = Some(job.id);
            rows.contacts.push(Contact::made(self.app.new_id(), self.owner, self.at, fields));
        }
        for (status, fields) in applications {
            let mut application = Application::made(self.app.new_id(), self.owner, self.at, fields);
            application.job_id = job.id;
            application.status = status;
            rows.applications.push(application);
        }
        rows.jobs.push(job);
    }

    async fn insert(&self, txn: &DatabaseTransaction, rows: Rows) -> Result<()> {
        let mut made = Vec::new();
        keep(txn, rows.jobs, &mut made).await?;
        keep(txn, rows.steps, &mut made).await?;
        keep(txn, rows.notes, &mut made).await?;
        keep(txn, rows.contacts, &mut made).await?;
        keep(txn, rows.applications, &mut made).await?;
        batches::remember(txn, self.batch, &made).await
    }

    /// Remembers what `change` makes of the person: new entries, and what it fills in.
    pub async fn person<T>(
        &self,
        txn: &DatabaseTransaction,
        change: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T>,
    ) -> Result<T> {
        let before = Picture::of(txn, self.owner).await?;
        let changed = change(txn).await?;
        let after = Picture::of(txn, self.owner).await?;
        batches::remember(txn, self.batch, &after.new_since(&before)).await?;
        for (table, rows) in &after.filled {
            let Some(earlier) = before.filled.get(table) else { continue };
            let columns = differences(earlier, rows);
            if let (Some(id), false) = (id_of(rows), columns.is_empty()) {
                batches::remember_change(txn, self.batch, table, id, &columns).await?;
            }
        }
        Ok(changed)
    }
}

async fn keep<R: Record<Id: Into<Uuid>>>(
    txn: &DatabaseTransaction,
    rows: Vec<R>,
    made: &mut Vec<(RecordKind, Uuid)>,
) -> Result<()> {
    made.extend(rows.iter().map(|row| (R::KIND, row.id().into())));
    record::insert_all(txn, rows).await
}

/// What there is of a person: the entries that a file may add to, and the rows that it may fill.
struct Picture {
    entries: Vec<(RecordKind, Uuid)>,
    filled: BTreeMap<&'static str, Row>,
}

const ENTRIES: [RecordKind; 5] =
    [RecordKind::Experience, RecordKind::Education, RecordKind::Skill, RecordKind::Certification, RecordKind::Resume];

impl Picture {
    async fn of(txn: &impl ConnectionTrait, owner: UserId) -> Result<Self> {
        let schema = Schema::of(txn).await?;
        let mut entries = Vec::new();
        for kind in ENTRIES {
            let rows = schema.table(kind.table())?.select(txn, "WHERE user_id = ?", [owner.into()]).await?;
            entries.extend(rows.iter().filter_map(id_of).map(|id| (kind, id)));
        }
        let mut filled = BTreeMap::new();
        for (table, column) in [("user_profiles", "user_id"), ("users", "id")] {
            let rows = schema.table(table)?.select(txn, &format!("WHERE {column} = ?"), [owner.into()]).await?;
            filled.extend(rows.into_iter().next().map(|row| (table, row)));
        }
        Ok(Self { entries, filled })
    }

    fn new_since(&self, before: &Self) -> Vec<(RecordKind, Uuid)> {
        self.entries.iter().filter(|entry| !before.entries.contains(entry)).copied().collect()
    }
}

fn id_of(row: &Row) -> Option<Uuid> {
    row.get("id")?.as_str()?.parse().ok()
}

pub fn differences(before: &Row, after: &Row) -> BTreeMap<String, Changed> {
    let other = after.iter().filter(|(column, cell)| *column != "updated_at" && before.get(*column) != Some(*cell));
    let changed = |(column, cell): (&String, &serde_json::Value)| {
        (column.clone(), Changed { before: before.get(column).cloned().unwrap_or_default(), after: cell.clone() })
    };
    other.map(changed).collect()
}

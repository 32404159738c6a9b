//! What may be asked about taking files in.

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ImportKind, ImportReport, JobColumn, Understood,
    invitations::Taking,
    known::Known,
    problems,
    recognising::{Recognised, Said, recognise},
    saving::Saving,
    telling::{counted, empty_report, kinds_of, tell_filled},
};
use crate::{
    App, Error, Result, accounts,
    accounts::Actor,
    app::Task,
    batches::{self, ImportBatch, TakenBack},
    event::Topic,
    ids::{ImportBatchId, JobId, TaskId},
    interop::{
        calendar::Invitations,
        records,
        tracker::{self, Remembered},
    },
    ipc::Nothing,
    profile::{self, Filling},
    record::RecordKind,
    resumes::{
        self, SaveResume, SavedResume, Section,
        commands::{ReadResume, read_resume},
    },
    settings,
    trash::Counted,
};

/// The setting that holds what a person said of columns.
const COLUMNS_SAID: &str = "import_columns";

/// A file to take in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ImportFile {
    #[ts(optional = false)]
    pub ticket: String,
    /// What it is; recognised if left out.
    pub kind: Option<ImportKind>,
    /// What each column of a table of jobs is, in its order; recognised if left out.
    pub columns: Option<Vec<Option<JobColumn>>>,
    /// The job that an invitation is for; matched by its words if left out.
    pub job_id: Option<JobId>,
    pub task: Option<TaskId>,
}

/// Names something that was taken in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndoImport {
    pub batch: ImportBatchId,
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<TaskId>,
}

pub async fn preview_import(app: &App, actor: Actor, wanted: ImportFile) -> Result<ImportReport> {
    Import::of(app, actor, false).run(wanted).await
}

pub async fn import_file(app: &App, actor: Actor, wanted: ImportFile) -> Result<ImportReport> {
    let report = Import::of(app, actor, true).run(wanted).await;
    for topic in Topic::ALL {
        app.announce(topic);
    }
    report
}

pub async fn list_imports(app: &App, actor: Actor, _: Nothing) -> Result<Vec<ImportBatch>> {
    batches::list(&app.db()?, actor.user).await
}

pub async fn undo_import(app: &App, actor: Actor, UndoImport { batch, task }: UndoImport) -> Result<TakenBack> {
    let task = task.map(|task| app.start_task(task));
    let answer = batches::take_back(app, actor.user, batch, task.as_ref()).await;
    for topic in Topic::ALL {
        app.announce(topic);
    }
    answer
}

/// One file on its way in, or only looked at.
struct Import<'a> {
    app: &'a App,
    actor: Actor,
    is_saved: bool,
    saving: Saving<'a>,
}

impl<'a> Import<'a> {
    fn of(app: &'a App, actor: Actor, is_saved: bool) -> Self {
        let saving = Saving { app, owner: actor.user, batch: app.new_id(), at: app.clock.now() };
        Self { app, actor, is_saved, saving }
    }

    async fn run(&self, wanted: ImportFile) -> Result<ImportReport> {
        let task = wanted.task.map(|task| self.app.start_task(task));
        let task = task.as_ref();
        task.map_or(Ok(()), |task| task.step("Reading the file", 0, None))?;
        let file = self.app.given_file(&wanted.ticket).await?;
        let (name, now) = (file.name.clone(), self.saving.at);
        let remembered = settings::get(&self.app.db()?, self.actor.user, COLUMNS_SAID).await?.unwrap_or_default();
        let is_said = wanted.columns.is_some();
        let said = Said { kind: wanted.kind, columns: wanted.columns, remembered, here: self.app.clock.zone() };
        // A large table takes a moment; the application goes on meanwhile.
        let read = move || recognise(&file, &said, now);
        let found = tokio::task::spawn_blocking(read).await.map_err(Error::internal)??;
        task.map_or(Ok(()), |task| task.step("Reading the file", 1, None))?;
        let mut report = empty_report(found.kind(), name);
        match found {
            Recognised::Resume | Recognised::JsonResume => self.resume(&mut report, &wanted.ticket).await?,
            Recognised::Records(records) => self.records(&mut report, &records).await?,
            Recognised::Calendar(found) => self.calendar(&mut report, found, wanted.job_id).await?,
            Recognised::Understood(understood) => self.understood(&mut report, *understood, task).await?,
        }
        if self.is_saved && is_said {
            self.remember_columns(&report).await?;
        }
        report.batch = self.is_saved.then_some(self.saving.batch);
        Ok(report)
    }

    /// What the person said of the columns is taken for granted the next time.
    async fn remember_columns(&self, report: &ImportReport) -> Result<()> {
        let txn = self.app.begin_write().await?;
        let mut all: Remembered = settings::get(&txn, self.actor.user, COLUMNS_SAID).await?.unwrap_or_default();
        all.extend(tracker::remembered(&report.columns));
        settings::set(&txn, self.app, self.actor.user, COLUMNS_SAID, &all).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Does `work` in one transaction that is kept only if this is no preview.
    async fn at_once<T>(
        &self,
        report: &ImportReport,
        work: impl AsyncFnOnce(&DatabaseTransaction) -> Result<T>,
    ) -> Result<T> {
        let txn = self.app.begin_write().await?;
        let (id, at) = (self.saving.batch, self.saving.at);
        batches::keep(&txn, (id, self.actor.user, at), report.kind.source(), Some(&report.file_name), &[]).await?;
        let done = work(&txn).await?;
        batches::complete(&txn, id, self.app.clock.now()).await?;
        if self.is_saved {
            txn.commit().await?;
        } else {
            txn.rollback().await?;
        }
        Ok(done)
    }

    async fn resume(&self, report: &mut ImportReport, ticket: &str) -> Result<()> {
        let (app, actor) = (self.app, self.actor);
        let read = ReadResume { ticket: ticket.to_owned(), task: app.new_id(), password: None };
        let review = read_resume(app, actor, read).await?;
        report.person = review.resume.basics.name.clone();
        let name = review.file_name.rsplit_once('.').map_or(review.file_name.as_str(), |(name, _)| name).to_owned();
        let wanted = SaveResume {
            ticket: review.ticket,
            title: name,
            resume: review.resume,
            accepted: Section::ALL.to_vec(),
            replaces: None,
            make_primary: false,
            fill_profile: true,
        };
        let save = async |txn: &DatabaseTransaction| resumes::save(app, txn, actor, wanted).await;
        let saved: SavedResume = self.at_once(report, async |txn| self.saving.person(txn, save).await).await?;
        report.counts.push(Counted { kind: RecordKind::Resume, count: 1 });
        report.resume = self.is_saved.then_some(saved.resume.id);
        tell_filled(report, saved.filled.unwrap_or_default());
        Ok(())
    }

    async fn records(&self, report: &mut ImportReport, file: &serde_json::Value) -> Result<()> {
        let owner = self.actor.user;
        let take = async |txn: &DatabaseTransaction| {
            let taken = records::take(self.app, txn, owner, file).await?;
            batches::remember(txn, self.saving.batch, &taken.made).await?;
            Ok(taken)
        };
        let taken = self.at_once(report, take).await?;
        report.counts = counted(taken.made.iter().map(|(kind, _)| *kind));
        report.duplicates = taken.already_there;
        report.problem_count = u32::try_from(taken.problems.len()).unwrap_or(u32::MAX);
        report.problems = taken.problems.into_iter().take(super::MOST_PROBLEMS).collect();
        Ok(())
    }

    async fn calendar(&self, report: &mut ImportReport, found: Invitations, job: Option<JobId>) -> Result<()> {
        let (app, owner, batch) = (self.app, self.actor.user, self.saving.batch);
        let mut taken = report.clone();
        let take =
            async |txn: &DatabaseTransaction| Taking { app, txn, owner, batch, job }.all(&mut taken, found).await;
        self.at_once(report, take).await?;
        *report = taken;
        Ok(())
    }

    async fn understood(
        &self,
        report: &mut ImportReport,
        understood: Understood,
        task: Option<&Task<'_>>,
    ) -> Result<()> {
        let Understood { encoding, columns, mut jobs, filling, name, email, troubles, .. } = understood;
        report.person = name.clone();
        report.encoding = encoding.map(str::to_owned);
        report.columns = columns;
        report.problem_count = u32::try_from(troubles.len()).unwrap_or(u32::MAX);
        report.problems = problems(&troubles);
        let says_something_of_the_person = filling != Filling::default() || name.is_some();
        let fill = async |txn: &DatabaseTransaction| {
            accounts::introduce(self.app, txn, self.actor.user, name.as_deref(), email.as_deref()).await?;
            let source =
                |place: &str| serde_json::json!({ "schema_version": 1, "file": report.file_name, "pointer": place });
            profile::fill(self.app, txn, self.actor.user, filling, source).await
        };
        let person = async |txn: &DatabaseTransaction| match says_something_of_the_person {
            true => self.saving.person(txn, fill).await.map(Some),
            false => Ok(None),
        };
        let mut known = Known::of(&self.app.db()?, self.actor.user).await?;
        let all = jobs.len();
        jobs.retain(|job| known.is_new(job));
        report.duplicates = u32::try_from(all - jobs.len()).unwrap_or(u32::MAX);
        if let Some(filled) = self.at_once(report, person).await? {
            tell_filled(report, filled);
        }
        report.counts.extend(counted(kinds_of(&jobs)));
        if self.is_saved
            && let Err(error) = self.saving.jobs(jobs, task).await
        {
            // All or nothing: what was made before it was stopped goes again.
            batches::take_back(self.app, self.actor.user, self.saving.batch, None).await?;
            return Err(error);
        }
        Ok(())
    }
}

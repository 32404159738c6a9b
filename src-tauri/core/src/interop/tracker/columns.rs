//! Which column of a tracker's table is which fact of a job, by the names trackers give them.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::choices::choices;

choices! {
    /// What a column of a table of jobs says.
    JobColumn {
        #[default]
        Title,
        Company,
        Status,
        Location,
        WorkMode,
        JobType,
        Salary,
        SalaryMin,
        SalaryMax,
        SalaryCurrency,
        SalaryPeriod,
        Source,
        Url,
        Description,
        Notes,
        Tags,
        SavedAt,
        AppliedAt,
        UpdatedAt,
        PostedDate,
        Deadline,
        Priority,
        NextAction,
        NextActionDate,
        ContactName,
        ContactEmail,
        JobId,
        Archived,
        ApplicationStatus,
        SubmittedAt,
        FollowUpDate,
        CoverLetter,
        ApplicationNotes,
    }
}

/// A column of the file, an example of what it says, and what it is taken for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ColumnSeen {
    pub header: String,
    pub example: Option<String>,
    /// Nothing: it is left out.
    pub column: Option<JobColumn>,
}

/// What a person said of columns, by their plain names: it goes before what we would take them for.
pub type Remembered = BTreeMap<String, Option<JobColumn>>;

/// What to remember of the columns of a table.
pub fn remembered(columns: &[ColumnSeen]) -> Remembered {
    columns.iter().map(|seen| (plain(&seen.header), seen.column)).collect()
}

/// A name without what is written now this way and now that.
fn plain(header: &str) -> String {
    header.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a column with this plain name says.
fn named(plain: &str) -> Option<JobColumn> {
    use JobColumn::*;
    Some(match plain {
        "title" | "role" | "position" | "jobtitle" | "job" | "jobposition" | "roletitle" | "stelle" => Title,
        "company" | "employer" | "organization" | "organisation" | "companyname" | "firma" | "unternehmen" => Company,
        "status" | "stage" | "list" | "listname" | "applicationstage" | "jobstatus" | "phase" => Status,
        "location" | "city" | "joblocation" | "place" | "ort" => Location,
        "workmode" | "workplacetype" | "workplace" | "remote" | "worktype" | "locationtype" => WorkMode,
        "jobtype" | "employmenttype" | "type" | "contracttype" => JobType,
        "salary" | "salaryrange" | "compensation" | "pay" | "payrange" | "gehalt" => Salary,
        "salarymin" | "minsalary" | "minimumsalary" | "salaryfrom" | "salarylow" => SalaryMin,
        "salarymax" | "maxsalary" | "maximumsalary" | "salaryto" | "salaryhigh" => SalaryMax,
        "salarycurrency" | "currency" => SalaryCurrency,
        "salaryperiod" | "payperiod" | "period" => SalaryPeriod,
        "source" | "jobsource" | "foundon" | "jobboard" | "platform" | "quelle" => Source,
        "url" | "link" | "joburl" | "jobposting" | "posting" | "joblink" | "postingurl" | "listingurl" | "website" => {
            Url
        }
        "description" | "jobdescription" | "postingtext" => Description,
        "notes" | "note" | "comments" | "comment" | "notizen" => Notes,
        "tags" | "tag" | "labels" | "label" | "keywords" => Tags,
        "createdat" | "saved" | "savedat" | "saveddate" | "datesaved" | "created" | "datecreated" | "dateadded"
        | "addedat" => SavedAt,
        "applied" | "appliedat" | "applieddate" | "dateapplied" | "applicationdate" | "appliedon"
        | "dateofapplication" | "beworbenam" => AppliedAt,
        "updatedat" | "lastupdated" | "lastactivity" | "lastactivityat" | "lastmoved" | "movedat" | "updated" => {
            UpdatedAt
        }
        "posteddate" | "dateposted" | "postedat" | "postedon" => PostedDate,
        "deadline" | "duedate" | "applyby" | "closingdate" | "applicationdeadline" => Deadline,
        "priority" => Priority,
        "nextaction" | "nextstep" | "nextsteps" | "todo" => NextAction,
        "nextactiondate" | "followup" | "nextstepdate" | "remindme" => NextActionDate,
        "contact" | "contactname" | "recruiter" | "hiringmanager" | "contactperson" => ContactName,
        "contactemail" | "recruiteremail" | "email" => ContactEmail,
        "jobid" => JobId,
        "archived" => Archived,
        "applicationstatus" => ApplicationStatus,
        "submittedat" => SubmittedAt,
        "followupdate" => FollowUpDate,
        "coverletter" => CoverLetter,
        "applicationnotes" => ApplicationNotes,
        _ => return None,
    })
}

/// Whether these are the names of a table of jobs.
pub fn is_header(cells: &[String]) -> bool {
    let known = seen(cells, &Remembered::new());
    known.contains(&Some(JobColumn::Company)) && known.contains(&Some(JobColumn::Title))
}

/// What each column is taken for. The first column with a meaning has it.
pub fn seen(cells: &[String], remembered: &Remembered) -> Vec<Option<JobColumn>> {
    let mut taken = Vec::new();
    let meanings = cells.iter().map(|cell| {
        let name = plain(cell);
        let said = remembered.get(&name).copied();
        let meaning = said.unwrap_or_else(|| named(&name)).filter(|meaning| !taken.contains(meaning));
        taken.extend(meaning);
        meaning
    });
    meanings.collect()
}

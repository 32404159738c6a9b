//! A person's records of every kind, written row by row, and a picture of all of them to compare with later.

use std::collections::BTreeMap;

use coach_core::rows::{Row, Schema};
use serde_json::{Value, json};

use crate::world::World;

/// Every row of every table by table and id. What was deleted is not in it, nor who is signed in.
pub type Picture = BTreeMap<String, BTreeMap<String, Row>>;

/// The ids of one record of every kind, by table.
pub struct Life {
    pub ids: BTreeMap<&'static str, String>,
}

impl Life {
    pub fn id(&self, table: &str) -> &str {
        &self.ids[table]
    }
}

impl World {
    /// Writes a row as it is given, with an id, its owner and times where the table has them.
    pub async fn row(&self, table: &str, cells: Value) -> String {
        let db = self.app.db().unwrap();
        let schema = Schema::of(&db).await.unwrap();
        let table = schema.find(table).unwrap();
        let id = self.app.new_id::<uuid::Uuid>().to_string();
        let now = self.app.clock.now();
        let mut row = json!({ "id": id, "user_id": self.actor.user, "created_at": now, "updated_at": now });
        let row = row.as_object_mut().unwrap();
        row.extend(cells.as_object().unwrap().clone());
        row.retain(|column, _| table.column(column).is_some());
        table.insert(&db, std::slice::from_ref(row)).await.unwrap();
        id
    }

    /// One record of every kind that names others, all around one job, one resume and one profile.
    pub async fn life(&self) -> Life {
        let now = self.app.clock.now();
        let hash = "a".repeat(64);
        self.row(
            "blobs",
            json!({ "sha256": hash, "media_type": "text/plain", "size": 1, "bytes": { "base64": "YQ==" } }),
        )
        .await;
        let lineage = self.app.new_id::<uuid::Uuid>().to_string();
        let mut ids = BTreeMap::new();
        ids.insert("user_profiles", self.row("user_profiles", json!({ "headline": "Engineer" })).await);
        let profile = ids["user_profiles"].clone();
        let job = json!({ "title": "Engineer", "company": "Kestrel", "status_since": now, "last_activity_at": now });
        ids.insert("jobs", self.row("jobs", job).await);
        let job = ids["jobs"].clone();
        let resume = json!({ "lineage_id": lineage, "title": "Resume", "is_primary": 1, "blob_hash": hash });
        ids.insert("resumes", self.row("resumes", resume).await);
        let resume = ids["resumes"].clone();
        ids.insert("conversations", self.row("conversations", json!({ "job_id": job, "title": "Salary" })).await);
        let conversation = ids["conversations"].clone();
        let zone = "Europe/Vienna";
        let rest = [
            ("experiences", json!({ "profile_id": profile, "company": "Nordwind", "position": "Engineer" })),
            ("educations", json!({ "profile_id": profile, "institution": "TU Graz", "gpa": 1.5, "gpa_scale": 4.0 })),
            ("skills", json!({ "profile_id": profile, "name": "Rust" })),
            ("certifications", json!({ "profile_id": profile, "name": "Scrum Master" })),
            (
                "status_changes",
                json!({ "job_id": job, "to_status": "INTERESTED", "changed_at": now, "recorded_at": now }),
            ),
            ("contacts", json!({ "job_id": job, "name": "Grace" })),
            ("notes", json!({ "job_id": job, "body": "Ask about travel" })),
            ("applications", json!({ "job_id": job, "resume_id": resume })),
            (
                "interviews",
                json!({ "job_id": job, "interview_type": "VIDEO", "scheduled_at": now, "wall_time": "2026-06-02T10:00", "time_zone": zone }),
            ),
            ("documents", json!({ "job_id": job, "lineage_id": lineage, "title": "Letter", "content": "Dear …" })),
            ("mock_interviews", json!({ "job_id": job, "title": "Practice", "interview_type": "PANEL" })),
            ("questions", json!({ "text": "Why here?", "interview_type": "PHONE" })),
            ("career_goals", json!({ "title": "Lead a team" })),
            ("assessments", json!({ "type": "career_fit", "title": "Interests" })),
            (
                "messages",
                json!({ "conversation_id": conversation, "ordinal": 0, "role": "user", "content": "How much?" }),
            ),
            ("saved_views", json!({ "kind": "JOB", "name": "Open", "query": "{}" })),
        ];
        for (table, cells) in rest {
            ids.insert(table, self.row(table, cells).await);
        }
        let story = json!({ "experience_id": ids["experiences"], "title": "The flooded cellar" });
        ids.insert("stories", self.row("stories", story).await);
        Life { ids }
    }

    pub async fn picture(&self) -> Picture {
        let db = self.app.db().unwrap();
        let schema = Schema::of(&db).await.unwrap();
        let mut picture = Picture::new();
        for table in schema.tables.iter().filter(|table| !matches!(table.name.as_str(), "trash" | "sessions")) {
            for row in table.select(&db, "", []).await.unwrap() {
                let key = ["id", "sha256", "record_id"].iter().find_map(|column| row.get(*column));
                let id = key.unwrap().as_str().unwrap().to_owned();
                picture.entry(table.name.clone()).or_default().insert(id, row);
            }
        }
        picture
    }
}

/// The tables that have fewer rows than before.
pub fn emptier(before: &Picture, after: &Picture) -> Vec<String> {
    let rows = |picture: &Picture, table: &str| picture.get(table).map_or(0, BTreeMap::len);
    before.keys().filter(|table| rows(after, table) < rows(before, table)).cloned().collect()
}

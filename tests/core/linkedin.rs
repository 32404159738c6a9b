//! LinkedIn's own export, whole and in parts.

use serde_json::{Value, json};

use crate::{importing::count, world::World};

/// A ZIP of these files.
pub fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[tokio::test]
async fn an_export_of_linkedin_fills_the_profile_and_tracks_the_jobs() {
    let world = World::new().await;
    let archive = zipped(&[
        (
            "Basic_Export/Profile.csv",
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMira,Novak,,,,Data engineer,\"Builds pipelines &amp; tests\",,1010,\"Vienna, Austria\",,\"[PORTFOLIO:https://mira.example.org,PERSONAL:javascript:alert(1)]\",\n",
        ),
        (
            "Basic_Export/Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\nNordlicht Energie,Data engineer,\"Pipelines\",Vienna,Mar 2021,\nKestrel,Analyst,,Graz,2018,Feb 2021\n",
        ),
        (
            "Basic_Export/Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTU Graz,2013,2017,,BSc,Chess\n",
        ),
        ("Basic_Export/Skills.csv", "Name\nSQL\nRust\nSQL\n"),
        (
            "Basic_Export/Certifications.csv",
            "Name,Url,Authority,Started On,Finished On,License Number\nCloud Practitioner,https://c.example.org/1,Cloud Guild,Jan 2024,Jan 2027,A-17\n",
        ),
        (
            "Basic_Export/Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,\nmira@example.org,Yes,Yes,\n",
        ),
        ("Basic_Export/messages.csv", "FROM,TO\nx,y\n"),
        (
            "Basic_Export/Jobs/Job Applications.csv",
            "Notes:\n\"What this file is, in many words\"\n\nApplication Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"3/5/26, 2:30 PM\",mira@example.org,,Sonnblick,Data lead,https://jobs.example.org/7,cv.pdf,Notice period:3 months | Remote:yes\n",
        ),
        (
            "Basic_Export/Jobs/Saved Jobs.csv",
            "Saved Date,Job Url,Job Title,Company Name\n\"4/13/26, 9:00 AM\",https://jobs.example.org/8,Analyst,Gletscher\n",
        ),
    ]);
    let preview = world.preview("Basic_LinkedInDataExport.zip", archive.clone()).await;
    assert_eq!(preview["kind"], "LINKEDIN");
    for (kind, expected) in
        [("experience", 2), ("education", 1), ("skill", 2), ("certification", 1), ("job", 2), ("application", 1)]
    {
        assert_eq!(count(&preview, kind), expected, "{kind}: {preview}");
    }
    assert_eq!(world.ask("get_profile", json!({})).await["headline"], Value::Null);

    let report = world.import("Basic_LinkedInDataExport.zip", archive).await;
    let profile = world.ask("get_profile", json!({})).await;
    assert_eq!(
        (&profile["headline"], &profile["city"], &profile["country"]),
        (&json!("Data engineer"), &json!("Vienna"), &json!("Austria"))
    );
    assert_eq!(
        (&profile["bio"], &profile["website_url"]),
        (&json!("Builds pipelines & tests"), &json!("https://mira.example.org"))
    );
    let now = &profile["experiences"][0];
    assert_eq!(
        (&now["company"], &now["start_date"], &now["is_current"]),
        (&json!("Nordlicht Energie"), &json!("2021-03-01"), &json!(true))
    );
    let before = &profile["experiences"][1];
    assert_eq!((&before["date_precision"], &before["end_date"]), (&json!("YEAR"), &json!("2021-01-01")));
    assert_eq!(profile["certifications"][0]["credential_id"], "A-17");
    let user = world.ask("current_user", json!({})).await;
    assert_eq!((&user["first_name"], &user["email"]), (&json!("Mira"), &json!("mira@example.org")));
    let sent = world.ask("list_applications", json!({})).await["items"][0].clone();
    assert_eq!((&sent["submitted_at"], &sent["job"]["status"]), (&json!("2026-03-05T14:30:00Z"), &json!("APPLIED")));
    let sent = world.ask("get_application", json!({ "id": sent["id"] })).await;
    assert_eq!(sent["answers"]["items"][0], json!({ "question": "Notice period", "answer": "3 months" }));

    let said = json!({ "id": profile["id"], "changes": { "headline": "Lead data engineer" } });
    world.days_pass(1);
    world.ask("update_profile", said).await;
    world.ask("undo_import", json!({ "batch": report["batch"] })).await;
    let profile = world.ask("get_profile", json!({})).await;
    assert_eq!(
        (&profile["headline"], &profile["city"]),
        (&json!("Lead data engineer"), &Value::Null),
        "what the person wrote stays"
    );
    assert_eq!((&profile["experiences"], &profile["skills"]), (&json!([]), &json!([])));
    assert_eq!(world.ask("current_user", json!({})).await["email"], Value::Null);
    assert_eq!(world.ask("list_jobs", json!({})).await["total"], 0);
}

#[tokio::test]
async fn one_file_of_an_export_of_linkedin_is_known_by_its_columns() {
    let world = World::new().await;
    let saved = "Saved Date,Job Url,Job Title,Company Name\n\"4/13/26, 9:00 AM\",https://jobs.example.org/8,Analyst,Gletscher\n";
    let report = world.import("whatever.csv", saved).await;
    assert_eq!((&report["kind"], count(&report, "job")), (&json!("LINKEDIN"), 1));
    assert_eq!(
        world.history(&world.only_job().await).await,
        [("INTERESTED".to_owned(), "2026-04-13T09:00:00Z".to_owned())]
    );
}

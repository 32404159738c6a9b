//! Whether a folder is one where a database comes to harm: kept in step with other computers file by file, or on another
//! computer. It only warns.

use std::path::Path;

/// What synchronisation programs call their folders, in lower case, and what they are called.
const SYNCHRONISED: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mobile documents", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud drive", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("mega", "MEGA"),
    ("box sync", "Box"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
];
/// What they leave in a folder that they keep in step, wherever it is.
const MARKERS: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".sync", "Resilio Sync"),
    (".owncloudsync.log", "ownCloud"),
];

/// Sentences about the vault's folder, and about where its backups go.
pub fn warnings(vault: &Path, backups: Option<&Path>) -> Vec<String> {
    let mut warnings = Vec::new();
    if let Some(program) = synchronised_by(vault) {
        warnings.push(format!(
            "The vault lies in a folder that {program} keeps in step with other computers. A copy of half a change can \
             damage it. Move the vault elsewhere, and let only its backups go there."
        ));
    }
    if is_on_network(vault) {
        warnings.push(
            "The vault lies on a network drive, where a broken connection can damage it. Move it to this computer, and let \
             only its backups go there."
                .to_owned(),
        );
    }
    if backups.is_none() {
        warnings.push(
            "Backups lie on the same disk as the vault. Choose a folder on another disk, and a broken one costs nothing."
                .to_owned(),
        );
    }
    warnings
}

fn synchronised_by(folder: &Path) -> Option<&'static str> {
    let folder = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let by_name = folder.components().find_map(|part| {
        let part = part.as_os_str().to_string_lossy().to_lowercase();
        // A company's folder is called “OneDrive - Company”.
        let is_named = |name: &str| part == name || part.starts_with(&format!("{name} - "));
        SYNCHRONISED.iter().find(|(name, _)| is_named(name)).map(|(_, program)| *program)
    });
    let marked = |above: &Path| MARKERS.iter().find(|(name, _)| above.join(name).exists()).map(|(_, program)| *program);
    by_name.or_else(|| folder.ancestors().find_map(marked))
}

#[cfg(target_os = "linux")]
fn is_on_network(folder: &Path) -> bool {
    let Ok(folder) = std::fs::canonicalize(folder) else { return false };
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mounts") else { return false };
    is_network_mount(&folder, &mounts)
}

/// `mounts` in the form of fstab: device, place, type and more in each line, a space in a place written as `\040`.
#[cfg(any(target_os = "linux", test))]
fn is_network_mount(folder: &Path, mounts: &str) -> bool {
    const NETWORK: &[&str] =
        &["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone"];
    let parts = mounts.lines().filter_map(|line| {
        let mut parts = line.split(' ').skip(1);
        Some((parts.next()?.replace("\\040", " "), parts.next()?))
    });
    let above = parts.filter(|(place, _)| folder.starts_with(place));
    above.max_by_key(|(place, _)| place.len()).is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(windows)]
fn is_on_network(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    // A drive letter of a share becomes the share itself.
    let Ok(folder) = std::fs::canonicalize(folder) else { return false };
    matches!(
        folder.components().next(),
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

#[cfg(target_os = "macos")]
fn is_on_network(folder: &Path) -> bool {
    use std::{ffi::CString, mem::MaybeUninit, os::unix::ffi::OsStrExt};
    let Ok(path) = CString::new(folder.as_os_str().as_bytes()) else { return false };
    let mut found = MaybeUninit::<libc::statfs>::zeroed();
    // SAFETY: the path ends with a zero, and the answer is as large as the system's structure.
    let is_found = unsafe { libc::statfs(path.as_ptr(), found.as_mut_ptr()) } == 0;
    // SAFETY: it was filled in, or is all zeros, which is a valid value of it.
    let flags = unsafe { found.assume_init() }.f_flags;
    is_found && flags & libc::MNT_LOCAL as u32 == 0
}

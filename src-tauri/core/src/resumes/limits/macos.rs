//! macOS takes no limit on memory, so a thread watches what this process uses and ends it when it is too much.

use std::{io, time::Duration};

const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

pub fn keep_to(memory: u64, _seconds: u64) -> io::Result<()> {
    footprint()?;
    let watch = move || {
        while footprint().is_ok_and(|used| used <= memory) {
            std::thread::sleep(BETWEEN_LOOKS);
        }
        std::process::abort();
    };
    std::thread::Builder::new().name("memory watch".into()).spawn(watch).map(drop)
}

fn footprint() -> io::Result<u64> {
    // SAFETY: all zeros is a valid value of this plain struct of numbers.
    let mut usage: libc::rusage_info_v0 = unsafe { std::mem::zeroed() };
    let this_process = std::process::id().cast_signed();
    // SAFETY: the buffer is as large as the version that is asked for, and lives through the call.
    let refused = unsafe { libc::proc_pid_rusage(this_process, libc::RUSAGE_INFO_V0, (&raw mut usage).cast()) };
    if refused == 0 { Ok(usage.ri_phys_footprint) } else { Err(io::Error::last_os_error()) }
}

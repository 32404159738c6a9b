//! On Windows this process joins a job of its own that may not use more memory and ends with it.

use std::{ffi::c_void, io, ptr};

use windows_sys::Win32::System::{
    JobObjects::{
        AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
        JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOB_OBJECT_LIMIT_PROCESS_TIME, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
        JobObjectExtendedLimitInformation, SetInformationJobObject,
    },
    Threading::GetCurrentProcess,
};

/// Windows counts processor time in hundreds of nanoseconds.
const TICKS_A_SECOND: i64 = 10_000_000;

pub fn keep_to(memory: u64, seconds: u64) -> io::Result<()> {
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    limits.BasicLimitInformation.PerProcessUserTimeLimit = seconds.cast_signed() * TICKS_A_SECOND;
    limits.ProcessMemoryLimit = usize::try_from(memory).unwrap_or(usize::MAX);
    // SAFETY: no name and no security of its own; the handle is checked below and kept until this process ends.
    let job = unsafe { CreateJobObjectW(ptr::null(), ptr::null()) };
    if job.is_null() {
        return Err(io::Error::last_os_error());
    }
    let about = (&raw const limits).cast::<c_void>();
    let size = size_of_val(&limits) as u32;
    // SAFETY: `about` points at a value of the type and size that this kind of information has.
    done(unsafe { SetInformationJobObject(job, JobObjectExtendedLimitInformation, about, size) })?;
    // SAFETY: the handle of the current process needs no closing and is always valid.
    done(unsafe { AssignProcessToJobObject(job, GetCurrentProcess()) })
}

fn done(answer: i32) -> io::Result<()> {
    if answer == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

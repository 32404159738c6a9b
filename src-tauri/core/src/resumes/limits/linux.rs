//! On Linux the kernel keeps the limits: memory that is written to, time on a processor, and no dump of a person's file.

use std::io;

use rustix::process::{Resource, Rlimit, setrlimit};

pub fn keep_to(memory: u64, seconds: u64) -> io::Result<()> {
    let at_most = |most| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::Data, at_most(memory))?;
    setrlimit(Resource::Cpu, at_most(seconds))?;
    setrlimit(Resource::Core, at_most(0))?;
    Ok(())
}

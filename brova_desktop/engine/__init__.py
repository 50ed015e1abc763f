"""Pictures and sound: FFmpeg processes and PyAV, from clips on disk to a finished, verified file. No Qt here."""

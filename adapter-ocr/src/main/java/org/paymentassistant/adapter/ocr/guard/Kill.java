package org.paymentassistant.adapter.ocr.guard;

/** Ends a process and everything that it started. */
final class Kill {

    private Kill() {}

    static void now(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

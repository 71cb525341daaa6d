package org.paymentassistant.example.web;

/**
 * A file of a posted form.
 *
 * @param name as the browser says it, which may be anything
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying whole files would double the memory
public record UploadedFile(String name, byte[] content) {}

package org.attune.config;

/** Whose computer it is. */
public enum Profile {
    /** One learner's own. */
    PERSONAL,
    /** One that many share: the kiosk is locked. */
    LAB
}

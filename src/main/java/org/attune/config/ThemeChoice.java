package org.attune.config;

/** Whether windows are light or dark. */
public enum ThemeChoice {
    /** As the operating system has it, and whenever it changes. */
    SYSTEM, LIGHT, DARK
}

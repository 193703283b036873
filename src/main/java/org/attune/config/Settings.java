package org.attune.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.consent.IntendedUse;
import org.attune.error.RequestException;
import org.attune.i18n.Language;

/** Values of settings, all of them allowed. One that was not set has its default. */
public final class Settings {
    private static final Settings DEFAULTS = new Settings(Map.of());

    private final Map<Setting<?>, Object> values;

    private Settings(Map<Setting<?>, Object> values) {
        this.values = values;
    }

    public static Settings defaults() {
        return DEFAULTS;
    }

    @SuppressWarnings("unchecked") // what is under a setting is what it parsed
    public <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.defaultValue());
    }

    /** A value as written in the file. */
    public <T> String text(Setting<T> setting) {
        return setting.type().format(get(setting));
    }

    /** Whether it was set, be it to its default. */
    boolean has(Setting<?> setting) {
        return values.containsKey(setting);
    }

    /**
     * The same settings with one changed.
     *
     * @throws RequestException with a sentence, when the setting does not take the value
     */
    public <T> Settings with(Setting<T> setting, T value) {
        return withText(setting, setting.type().format(value));
    }

    /**
     * The same settings with one changed, as somebody wrote it.
     *
     * @throws RequestException with a sentence, when the setting does not take this
     */
    public Settings withText(Setting<?> setting, String text) {
        Map<Setting<?>, Object> changed = new HashMap<>(values);
        changed.put(setting, setting.parse(text));
        return new Settings(changed);
    }

    /** @throws RequestException also when there is no setting of that key */
    public Settings withText(String key, String text) {
        return withText(
                Setting.byKey(key).orElseThrow(() -> new RequestException(Setting.word("setting.unknown", key))),
                text);
    }

    /** These where the others set nothing. */
    Settings under(Settings others) {
        Map<Setting<?>, Object> both = new HashMap<>(values);
        both.putAll(others.values);
        return new Settings(both);
    }

    /** The one that was chosen; without a choice the computer's. */
    public Language language() {
        return get(Setting.LANGUAGE).orElseGet(Language::ofComputer);
    }

    /** Where Attune is used and for whom; empty until both have been answered. */
    public Optional<IntendedUse> intendedUse() {
        return get(Setting.COUNTRY)
                .flatMap(country -> get(Setting.PURPOSE).map(purpose -> new IntendedUse(country, purpose)));
    }

    /** The same settings with this use in them. */
    public Settings with(IntendedUse use) {
        return with(Setting.COUNTRY, Optional.of(use.country())).with(Setting.PURPOSE, Optional.of(use.purpose()));
    }
}

package dev.portfolio.bootstrap.settings;

/** A setting has a value that cannot be used; the message names the setting, what is wrong and what would be right. */
public final class SettingInvalid extends RuntimeException {

    public SettingInvalid(String setting, String detail) {
        super(setting + " " + detail);
    }
}

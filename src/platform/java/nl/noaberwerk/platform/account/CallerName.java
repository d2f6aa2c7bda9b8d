package nl.noaberwerk.platform.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which the server knows a caller: the account, and after a # the token with which a program calls for it.
 *
 * <p>It is one text, since that is all the server carries along to services and the threads of a batch job; a # cannot
 * stand in the name of an account.
 *
 * @param token null for a person
 */
public record CallerName(String account, Long token) {

    private static final Pattern WITH_TOKEN = Pattern.compile("([^#]+)#(\\d{1,18})");

    public static CallerName of(String principal) {
        Matcher found = WITH_TOKEN.matcher(principal);
        return found.matches()
                ? new CallerName(found.group(1), Long.valueOf(found.group(2)))
                : new CallerName(principal, null);
    }

    public String principal() {
        return token == null ? account : account + "#" + token;
    }
}

package nl.kringwijs.members;

/// The addresses of accounts.
public final class MemberLinks {

    public static final String SIGN_IN = "/inloggen";
    public static final String REGISTER = "/word-lid";
    public static final String FORGOT = "/wachtwoord-vergeten";
    public static final String ME = "/mijn/account";
    public static final String ADMIN = "/beheer/leden";

    private MemberLinks() {}

    static String confirm(String token) {
        return "/bevestigen/" + token;
    }

    static String newPassword(String token) {
        return "/nieuw-wachtwoord/" + token;
    }

    static String invitation(String token) {
        return "/uitnodiging/" + token;
    }

    static String firstAdmin(String token) {
        return "/eerste-beheerder/" + token;
    }
}

"""All settings in reading order. Values come from the environment; nothing secret stands here."""

from pathlib import Path

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from config import environment as env

ROOT = Path(__file__).resolve().parent.parent

# --- What kind of run this is -------------------------------------------------------------------------
MODE = env.one_of("PERTVARKA_MODE", ("demonstration", "production", "test"))
DEMONSTRATION = MODE == "demonstration"
DEBUG = False
SECRET_KEY = env.required("SECRET_KEY")
if SECRET_KEY.startswith("demonstration-") != DEMONSTRATION:
    raise ImproperlyConfigured("Demonstration mode and demonstration secrets go together, and only together.")
SEAL_KEYS = env.words("SEAL_KEYS")  # the newest first; the older ones only open
if not SEAL_KEYS:
    raise ImproperlyConfigured("SEAL_KEYS is missing: ratings could not be sealed. See docs/production.md.")
SITE_URL = env.required("SITE_URL").rstrip("/")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
BENCH = env.optional("PERTVARKA_BENCH") == "1"  # adds the bare floor that bench/pages compares with

# --- Rooms ----------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "pertvarka.site",
    "pertvarka.accreditation",
    "pertvarka.evaluation",
    "pertvarka.frameworks",
    "pertvarka.directory",
    "pertvarka.foundation",
    "pertvarka.foundation.ui",
    "pertvarka.foundation.journal",
    "pertvarka.foundation.outbox",
    "pertvarka.foundation.files",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "template_partials",
    "django_htmx",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.forms",  # the house renders forms with its own templates
    "django.contrib.staticfiles",
    "django.contrib.humanize",
]
MIDDLEWARE = [
    "pertvarka.foundation.requests.RequestIdMiddleware",
    "pertvarka.foundation.requests.OnlyUtf8Middleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "pertvarka.foundation.public_cache.PublicCacheMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "pertvarka.directory.middleware.PersonMiddleware",
    "pertvarka.directory.kept_posts.KeptPostMiddleware",
    "pertvarka.foundation.sent_forms.SavedDraftMiddleware",
    "pertvarka.site.sealed.MissingKeyMiddleware",
]
ROOT_URLCONF = "pertvarka.site.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["pertvarka.foundation.ui.templatetags.ui", "django.templatetags.i18n"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "pertvarka.site.context.page_frame",
            ],
        },
    }
]
FORM_RENDERER = "pertvarka.foundation.ui.forms.FormRenderer"

# --- Database -----------------------------------------------------------------------------------------
DATABASES = {"default": env.database(env.required("DATABASE_URL"))}
RUNTIME_ROLE = env.optional("RUNTIME_ROLE", "pertvarka_app")
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
KEEP_PUBLIC_SECONDS = 0 if MODE == "test" else 60  # foundation/public_cache.py; tests must see every change

# --- Language and time ----------------------------------------------------------------------------------
LANGUAGE_CODE = "lt"
LANGUAGES = [("lt", "Lietuvių"), ("en", "English")]
USE_TZ = True
TIME_ZONE = "Europe/Vilnius"  # shown; stored in UTC

# --- People ---------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "directory.Account"
SILENCED_SYSTEM_CHECKS = ["auth.W004"]  # addresses are unique in any case, by a constraint it cannot see
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [f"django.contrib.auth.hashers.{'MD5' if MODE == 'test' else 'PBKDF2'}PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "pertvarka.directory.passwords.UnlikeTheAddress"},
    {"NAME": "pertvarka.directory.passwords.LongEnough", "OPTIONS": {"min_length": 10}},
    {"NAME": "pertvarka.directory.passwords.NotCommon"},
    {"NAME": "pertvarka.directory.passwords.NotOnlyDigits"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "site:my-page"
ACCOUNT_LOGOUT_REDIRECT_URL = "site:home"
ACCOUNT_ADAPTER = "pertvarka.directory.accounts.AccountAdapter"
ACCOUNT_USER_DISPLAY = "pertvarka.directory.accounts.name_of"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_FORMS = {
    "login": "pertvarka.directory.forms.SignInForm",
    "change_password": "pertvarka.directory.forms.ChangePasswordForm",
    "set_password": "pertvarka.directory.forms.SetPasswordForm",
    "reset_password": "pertvarka.directory.forms.ForgottenPasswordForm",
    "reset_password_from_key": "pertvarka.directory.forms.NewPasswordForm",
    "reauthenticate": "pertvarka.directory.forms.PasswordAgainForm",
}
ACCOUNT_SESSION_REMEMBER = False  # centres' computers are shared: closing the browser signs out
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # no letters to addresses that strangers type in
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "10/m/ip,3/10m/key",
    "reset_password_from_key": "10/m/ip",
    "change_password": "5/m/user",
    "manage_email": "5/10m/user",
    "reauthenticate": "5/m/user",
    "passkey_challenge": "60/m/ip",
    "leave_for_provider": "30/m/ip",
}
ALLAUTH_TRUSTED_PROXY_COUNT = int(env.optional("TRUSTED_PROXY_COUNT", "0"))  # docs/production.md
NINJA_NUM_PROXIES = ALLAUTH_TRUSTED_PROXY_COUNT  # the register's interface counts requests by address too
MFA_ADAPTER = "pertvarka.directory.accounts.MfaAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True  # a passkey that checks its owner is both steps at once
MFA_TOTP_ISSUER = "Pertvarka"
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_FORMS = {
    "authenticate": "pertvarka.directory.forms.SecondStepForm",
    "reauthenticate": "pertvarka.directory.forms.CodeAgainForm",
    "activate_totp": "pertvarka.directory.forms.ActivateSecondStepForm",
    "add_webauthn": "pertvarka.directory.passkeys.AddPasskeyForm",
    "edit_webauthn": "pertvarka.directory.passkeys.RenamePasskeyForm",
    "authenticate_webauthn": "pertvarka.directory.passkeys.PasskeyAsSecondStepForm",
    "login_webauthn": "pertvarka.directory.passkeys.PasskeySignInForm",
    "reauthenticate_webauthn": "pertvarka.directory.passkeys.PasskeyAgainForm",
}
IDENTITY_PROVIDERS = env.identity_providers("IDENTITY_PROVIDERS", only_https=MODE == "production")
SOCIALACCOUNT_ADAPTER = "pertvarka.directory.identities.IdentityAdapter"
SECOND_STEP_FOR_STAFF = MODE == "production"  # tests that need it switch it on
INVITATION_DAYS = 14

# --- Mail, files, assets --------------------------------------------------------------------------------
EMAIL_BACKEND = "pertvarka.foundation.outbox.mail.OutboxBackend"  # every letter waits for the commit there
MAIL_SERVER = env.mail(env.required("EMAIL_URL"))
DEFAULT_FROM_EMAIL = env.optional("DEFAULT_FROM_EMAIL", "Pertvarka <pertvarka@localhost>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
FILES_ROOT = Path(env.required("FILES_ROOT"))
FILE_BYTES_MAX = env.megabytes("FILE_MAX_MB", 25)  # of one file
UPLOAD_BYTES_MAX = env.megabytes("UPLOAD_MAX_MB", 100)  # of all files sent at once
FILE_UPLOAD_HANDLERS = [
    "pertvarka.foundation.files.uploads.LimitedUpload",  # stops what is too large while it arrives
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
PAPER_SEAL = env.paper_seal()  # the house's key; without it production issues no certificate
CLAMD_ADDRESS = env.socket("CLAMD_ADDRESS")  # empty: files are shown as not checked for viruses
ASSETS_ROOT = Path(env.required("ASSETS_ROOT"))
STATIC_URL = "/static/"
STATIC_ROOT = Path(env.required("STATIC_ROOT"))
STATICFILES_DIRS = [
    ("designsystemet", ASSETS_ROOT / "@digdir/designsystemet-css/dist"),
    ("source-sans-3", ASSETS_ROOT / "@fontsource-variable/source-sans-3/files"),
]
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": FILES_ROOT},
    },
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if MODE == "test"
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = MODE == "test"

# --- Security -------------------------------------------------------------------------------------------
HTTPS = SITE_URL.startswith("https://")
SECURE_SSL_REDIRECT = False  # the web server in front does it: docs/production.md
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 12 * 3600
CSRF_TRUSTED_ORIGINS = [SITE_URL]
CSRF_FAILURE_VIEW = "pertvarka.site.views.csrf_failure"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        # Pressing "sign in with …" posts to us and is led on to the provider.
        "form-action": [SELF, *(env.origin(row["issuer"]) for row in IDENTITY_PROVIDERS.values())],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}

# --- Logs -----------------------------------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "pertvarka.foundation.logs.RequestIdFilter"}},
    "formatters": {"json": {"()": "pertvarka.foundation.logs.JsonFormatter"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["request_id"]}
    },
    "root": {"handlers": ["console"], "level": env.optional("LOG_LEVEL", "WARNING")},
    "loggers": {
        "pertvarka": {"level": env.optional("LOG_LEVEL", "INFO")},
        # Django's own would mail faults to ADMINS with forms and variables, among them unrevealed ratings.
        "django": {"handlers": []},
        "django.server": {"handlers": []},
    },
}

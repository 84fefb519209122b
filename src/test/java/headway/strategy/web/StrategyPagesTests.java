package headway.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import headway.shared.CurrentUser;
import headway.shared.Role;
import headway.strategy.HeldPack;
import headway.strategy.Strategies;
import headway.testing.HeadwayTest;
import headway.testing.TestAuthority;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HeadwayTest
class StrategyPagesTests {

    private static final String SHIPPED = "/strategies/merton-2016-17/1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAuthority authority;

    @Autowired
    private Strategies strategies;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void whoWorksByTheStrategyReadsWhatIsPublished(Role role) throws Exception {
        open(role, "/strategies")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("School Improvement Strategy 2016/2017, version 1")));
        open(role, SHIPPED).andExpect(status().isOk());
        open(role, SHIPPED + "/file").andExpect(status().isOk());
    }

    @Test
    void aDraftIsThereForTheHeadOfSchoolImprovementOfItsOwnAuthorityAlone() throws Exception {
        save("seen-by", "1");

        open(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "/strategies/seen-by/1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This is a draft.")));
        for (CurrentUser other : new CurrentUser[] {
            authority.person(Role.PARTNER),
            authority.person(Role.COUNCILLOR),
            authority.other(Role.HEAD_OF_SCHOOL_IMPROVEMENT)
        }) {
            for (String path : new String[] {"/strategies/seen-by/1", "/strategies/seen-by/1/file"}) {
                mvc.perform(get(path).with(authority.as(other))).andExpect(status().isNotFound());
            }
            mvc.perform(get("/strategies/compare?before=seen-by@1&after=merton-2016-17@1")
                            .with(authority.as(other)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/strategies").with(authority.as(other)))
                    .andExpect(content().string(not(containsString("seen-by"))));
        }
    }

    @Test
    void thePackSaysInWordsWhatTheFileSaysInExpressions() throws Exception {
        open(Role.COUNCILLOR, SHIPPED)
                .andExpect(content()
                        .string(containsString("All children and young people in Merton deserve to receive education")))
                .andExpect(content().string(containsString("This is our reading.")))
                .andExpect(
                        content().string(containsString("outcomes_significantly_low &amp;&amp; outcomes_bottom_fifth")))
                .andExpect(content().string(containsString("15 September to 15 October")))
                .andExpect(content().string(containsString("within 15 working days of the visit")));
    }

    @Test
    void aBadPackIsNotSavedAndEveryProblemIsShownWithItsLine() throws Exception {
        String bad = SamplePack.yaml("bad", "1")
                .replace("colour: blue", "colour: bleu")
                .replace("any: [failing]", "any: [falling]");

        upload(bad)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The file has 3 problems and was not saved.")))
                .andExpect(content().string(containsString(">18</th>")))
                .andExpect(content().string(containsString("categories › stage-a › colour")))
                .andExpect(content().string(containsString("'bleu' cannot be used here.")))
                .andExpect(content().string(containsString("Did you mean 'failing'?")))
                .andExpect(content().string(containsString("title: Partnership framework (invented)\nauthority:")));
        assertThat(strategies.held("bad", "1")).isEmpty();
    }

    @Test
    void aFileThatIsNoUtf8OrTooLargeIsRefusedAndTheTypedTextIsKept() throws Exception {
        MockMultipartFile latin = new MockMultipartFile(
                "file", "pack.yaml", "text/plain", "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        MockMultipartFile large = new MockMultipartFile("file", "pack.yaml", "text/plain", new byte[1_000_001]);

        send(latin, "typed: before")
                .andExpect(content().string(containsString("The file is not text in UTF-8.")))
                .andExpect(content().string(containsString("typed: before</textarea>")));
        send(large, "typed: before")
                .andExpect(content().string(containsString("A strategy may have up to 1 MB")))
                .andExpect(content().string(containsString("typed: before</textarea>")));
        upload(" ").andExpect(content().string(containsString("Choose a file, or paste the text of one")));
    }

    @Test
    void aDraftIsPublishedAndSupersededAndItsFileStaysToTheByte() throws Exception {
        save("walk", "1");
        String before = sha("walk", "1");
        open(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "/strategies/walk/1/publish")
                .andExpect(content().string(containsString("it is the first published version under this name")));
        act("/strategies/walk/1/publish", before).andExpect(redirectedUrl("/strategies/walk/1"));

        save("walk", "2");
        open(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "/strategies/walk/2/publish")
                .andExpect(content().string(containsString("it takes the place of version 1")));
        act("/strategies/walk/2/publish", sha("walk", "2")).andExpect(redirectedUrl("/strategies/walk/2"));

        assertThat(state("walk", "1")).isEqualTo(HeldPack.State.SUPERSEDED);
        assertThat(state("walk", "2")).isEqualTo(HeldPack.State.PUBLISHED);
        open(Role.SCHOOL_LEADER, "/strategies/walk/1/file")
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"walk-1.yaml\""))
                .andExpect(content().bytes(SamplePack.yaml("walk", "1").getBytes(StandardCharsets.UTF_8)));
        assertThat(trail("walk")).isEqualTo(4);
    }

    @Test
    void whatWasPublishedCanNeitherBeUploadedAgainNorPublishedNorDiscarded() throws Exception {
        save("fixed", "1");
        act("/strategies/fixed/1/publish", sha("fixed", "1"));

        upload(SamplePack.yaml("fixed", "1").replace("hours: 12", "hours: 13"))
                .andExpect(content().string(containsString("was published and stays as it is.")))
                .andExpect(content().string(containsString("hours: 13")));
        act("/strategies/fixed/1/publish", sha("fixed", "1")).andExpect(status().isNotFound());
        act("/strategies/fixed/1/discard", sha("fixed", "1")).andExpect(status().isNotFound());
        assertThat(strategies.file("fixed", "1")).contains(SamplePack.yaml("fixed", "1"));
    }

    @Test
    void aDraftIsDiscarded() throws Exception {
        save("gone", "1");

        act("/strategies/gone/1/discard", sha("gone", "1")).andExpect(redirectedUrl("/strategies"));

        assertThat(strategies.held("gone", "1")).isEmpty();
    }

    @Test
    void anotherDraftOfTheSameVersionIsReplacedOnlyWhenThePersonSaysSo() throws Exception {
        save("twice", "1");
        String other = SamplePack.yaml("twice", "1").replace("hours: 12", "hours: 13");

        upload(other)
                .andExpect(content().string(containsString("A draft of this version is held already")))
                .andExpect(content().string(containsString("value=\"" + sha("twice", "1") + "\"")));
        mvc.perform(multipart("/strategies/upload")
                        .param("yaml", other)
                        .param("replacing", sha("twice", "1"))
                        .with(csrf())
                        .with(authority.as(Role.HEAD_OF_SCHOOL_IMPROVEMENT)))
                .andExpect(redirectedUrl("/strategies/twice/1"));
        assertThat(authority.asSystem(() -> strategies.file("twice", "1"))).contains(other);
    }

    @Test
    void aDraftThatWasChangedMeanwhileIsNotPublished() throws Exception {
        save("meanwhile", "1");

        act("/strategies/meanwhile/1/publish", "what-was-seen-before")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("was changed meanwhile")));
        assertThat(state("meanwhile", "1")).isEqualTo(HeldPack.State.DRAFT);
    }

    @Test
    void anotherAuthoritysStrategyIsNotChanged() throws Exception {
        upload(SamplePack.yaml("theirs", "1").replace("code: 399", "code: 398"))
                .andExpect(content().string(containsString("written for the authority with the code 398")));
        assertThat(strategies.held("theirs", "1")).isEmpty();
    }

    @Test
    void twoVersionsAreComparedInSentences() throws Exception {
        save("compared", "1");
        upload(SamplePack.yaml("compared", "2").replace("hours: 12", "hours: 18"));

        open(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "/strategies/compare?before=compared@1&after=compared@2")
                .andExpect(content().string(containsString("What plus brings in hours changes from 12 to 18.")))
                .andExpect(content().string(containsString("1 change.")));
        open(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "/strategies/compare?before=compared@1&after=compared@1")
                .andExpect(content().string(containsString("the two say the same")));
    }

    @Test
    void aNewVersionBeginsWithTheTextOfAnother() throws Exception {
        open(Role.HEAD_OF_SCHOOL_IMPROVEMENT, "/strategies/upload?from=headway-2026@1")
                .andExpect(content().string(containsString("This begins with Support and challenge")))
                .andExpect(content().string(containsString("id: headway-2026\n")));
    }

    @Test
    void theFormatIsTakenAwayAsJson() throws Exception {
        open(Role.PARTNER, "/strategies/schema.json")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(content().string(containsString("\"title\": \"Strategy pack\"")));
    }

    private ResultActions open(Role role, String path) throws Exception {
        return mvc.perform(get(path).with(authority.as(role)));
    }

    private ResultActions upload(String yaml) throws Exception {
        return mvc.perform(multipart("/strategies/upload")
                .param("yaml", yaml)
                .with(csrf())
                .with(authority.as(Role.HEAD_OF_SCHOOL_IMPROVEMENT)));
    }

    private ResultActions send(MockMultipartFile file, String typed) throws Exception {
        return mvc.perform(multipart("/strategies/upload")
                .file(file)
                .param("yaml", typed)
                .with(csrf())
                .with(authority.as(Role.HEAD_OF_SCHOOL_IMPROVEMENT)));
    }

    private ResultActions act(String path, String sha256) throws Exception {
        return mvc.perform(
                post(path).param("sha256", sha256).with(csrf()).with(authority.as(Role.HEAD_OF_SCHOOL_IMPROVEMENT)));
    }

    private void save(String id, String version) throws Exception {
        upload(SamplePack.yaml(id, version)).andExpect(redirectedUrl("/strategies/" + id + "/" + version));
    }

    private String sha(String id, String version) {
        return authority
                .asSystem(() -> strategies.held(id, version))
                .orElseThrow()
                .sha256();
    }

    private HeldPack.State state(String id, String version) {
        return authority
                .asSystem(() -> strategies.held(id, version))
                .orElseThrow()
                .state();
    }

    private long trail(String id) {
        return authority.asSystem(
                () -> jdbc.sql("select count(*) from audit_entry where subject_kind = 'strategy' and subject_id like ?")
                        .param(id + " %")
                        .query(Long.class)
                        .single());
    }
}
